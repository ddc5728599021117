import { FluzError, isControlFlow, runOperation, toFluzError } from "@fluz-kit/core";
import { writeStack } from "@fluz-kit/core/internal";
import type { Operation } from "@fluz-kit/core";
import type { QueryClient } from "@tanstack/react-query";
import type { Press } from "./createPress.ts";
import { mutationBase } from "./mutationBase.ts";
import { surface } from "./surface.ts";
import type { FluzMutationSettings } from "./UseFluzMutationOptions.ts";

/**
 * Sends an input through the mutation cache, so that the cache's own callbacks, `useIsMutating` and the
 * devtools see that something is sent. They never see what: the input, the answer and a framework's signal
 * stay out of the cache, and at the end the cache keeps nothing.
 *
 * Records the outcome in the press. Never rejects.
 *
 * @param canReplay called right before it is sent again in a renewed session
 */
export function sendThroughCache(
  client: QueryClient,
  options: FluzMutationSettings<Operation, unknown, unknown>,
  press: Press,
  canReplay: () => boolean,
): Promise<void> {
  const { signal } = press.controller;
  const { idempotencyKey } = press;
  let isOver = false;

  const request = () => {
    if (!press.held) throw aborted();
    return options.mutationFn(press.held.input, { signal, idempotencyKey });
  };

  const fail = (thrown: unknown) => {
    if (isControlFlow(thrown)) press.signal = { thrown };
    press.error = press.signal ? aborted() : toFluzError(thrown);
    writeStack(press.error);
    return press.error;
  };

  return surface(async () => {
    try {
      const cache = client.getMutationCache();
      const mutation = cache.build(client, {
        ...mutationBase(options, "screen"),
        // It is removed by hand below. With a time of 0, TanStack Query would look for it in every tick.
        gcTime: Infinity,
        mutationFn: async () => {
          try {
            press.data = await new Promise((resolve, reject) => {
              signal.addEventListener("abort", () => reject(aborted()));
              void runOperation(request, options, canReplay).then(resolve, reject);
            });
            press.hasWorked = true;
          } catch (thrown) {
            throw fail(thrown);
          } finally {
            isOver = true;
            press.held = null;
          }
        },
      });
      await mutation.execute(undefined).finally(() => cache.remove(mutation));
    } catch (thrown) {
      if (!isOver) fail(thrown);
      // An error that a callback or listener of the cache throws after the end is not the outcome.
      else if (thrown !== press.error) throw thrown;
    }
  });
}

export function aborted(): FluzError {
  return new FluzError({ kind: "aborted" });
}
