import { Secret, createIdempotencyKeys, isControlFlow, runOperation } from "@fluz-kit/core";
import type { FluzErrorOf, Operation } from "@fluz-kit/core";
import type { UseMutationOptions } from "@tanstack/react-query";
import { mutationBase } from "./mutationBase.ts";
import type { FluzMutationSettings } from "./UseFluzMutationOptions.ts";

/** What may go through TanStack's cache: nothing, a Secret, or an object that contains only Secrets. */
export type SecretInput<Input = Record<string, Secret>> =
  | Secret
  | (object & { readonly [Name in keyof Input]: Secret })
  | void;

/**
 * The same for people who call `useMutation` themselves. Failures are thrown, nothing is retried or waits
 * for a connection, and the Secrets of the input are destroyed at the end:
 * `useMutation({ ...fluzMutationOptions({ … }), onSuccess })`.
 *
 * `useMutation` decides the following, so this function cannot promise it:
 * - TanStack Query keeps `variables` and the answer in the cache until the component unmounts or `reset()`
 *   is called. Its callbacks and the devtools see both. So the input must be Secrets; an answer with a
 *   token in it stays readable.
 * - Two presses before the next render send two requests: nothing latches them.
 * - Nothing is aborted: `signal` exists so that one `mutationFn` works with both, and never fires.
 * - Every call has its own idempotency key. Only a repeat after a session's renewal keeps it.
 * - The signal of a framework, such as a redirect, is thrown unchanged, and React throws it in the next
 *   render (`throwOnError`). But callbacks and cache see it as an error.
 * - An error may be shown twice. If you show it yourself, say so with `meta: { fluz: { owner: "screen" } }`.
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
      // A Secret that was destroyed meanwhile is no longer the same input.
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
