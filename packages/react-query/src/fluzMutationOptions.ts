import { createIdempotencyKeys, isControlFlow, runOperation, Secret } from "@fluz-kit/core";
import type { FluzErrorOf, Operation } from "@fluz-kit/core";
import type { UseMutationOptions } from "@tanstack/react-query";
import { mutationBase } from "./mutationBase.ts";
import type { FluzMutationSettings } from "./UseFluzMutationOptions.ts";

/** What may pass through TanStack's cache: nothing, a Secret, or an object of nothing but Secrets. */
export type SecretInput<Input = Record<string, Secret>> =
  | Secret
  | (object & { readonly [Name in keyof Input]: Secret })
  | void;

/**
 * The same for those who call `useMutation` themselves. Failures are thrown, nothing is retried or
 * waits for a connection, and the Secrets of the input are destroyed once it is over:
 * `useMutation({ ...fluzMutationOptions({ … }), onSuccess })`.
 *
 * What it cannot promise, because `useMutation` decides it:
 * - TanStack Query keeps `variables`, which is why the input is Secrets only, and the answer, a token
 *   in it included, in the cache until the component goes or `reset()` is called; its callbacks and the
 *   devtools see both.
 * - Two presses before the next render are two requests: nothing latches them.
 * - Nothing is aborted: `signal` is there so that one `mutationFn` serves both, and never fires.
 * - Every call has an idempotency key of its own; only what is sent again after a session's renewal
 *   keeps it.
 * - The signal of a framework, such as a redirect, is thrown as it is, and by React in the next render
 *   (`throwOnError`); but callbacks and cache see it as an error.
 * - An error may be shown twice: where you show it, say so with `meta: { fluz: { owner: "screen" } }`.
 */
export function fluzMutationOptions<
  O extends Operation,
  TData = unknown,
  TInput extends SecretInput<TInput> = void,
>(
  settings: FluzMutationSettings<O, TData, TInput>,
): UseMutationOptions<TData, FluzErrorOf<O>, TInput> {
  return {
    ...mutationBase(settings, "nobody"),
    gcTime: 0,
    throwOnError: isControlFlow,
    async mutationFn(input) {
      const keys = createIdempotencyKeys();
      const idempotencyKey = keys.keyOf(input);
      const context = { signal: new AbortController().signal, idempotencyKey };
      // A Secret that was destroyed meanwhile is not what it was.
      const canReplay = () => keys.keyOf(input) === idempotencyKey;
      try {
        return await runOperation(() => settings.mutationFn(input, context), settings, canReplay);
      } finally {
        for (const part of [input, ...Object.values(input ?? {})]) {
          if (part instanceof Secret) part.destroy();
        }
      }
    },
  };
}
