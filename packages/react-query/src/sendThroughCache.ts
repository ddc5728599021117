import { FluzError, isControlFlow, runOperation, toFluzError, writeStack } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";
import type { QueryClient } from "@tanstack/react-query";
import type { Press } from "./createPress.ts";
import { mutationBase } from "./mutationBase.ts";
import { surface } from "./surface.ts";
import type { FluzMutationSettings } from "./UseFluzMutationOptions.ts";

/**
 * Sends an input by way of the mutation cache, so that the cache's own callbacks, `useIsMutating` and
 * the devtools see that something is sent. They never see what: neither input nor answer goes through
 * the cache, nor what a framework has thrown, and once it is over the cache holds nothing of it.
 *
 * Notes in the press what became of it. Never rejects.
 *
 * @param canReplay asked right before it is sent again in a renewed session
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
        // It is removed by hand below; a time of 0 would have TanStack Query look for it in every tick.
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
      // What a callback or listener of the cache throws once it is over is its own.
      else if (thrown !== press.error) throw thrown;
    }
  });
}

export function aborted(): FluzError {
  return new FluzError({ kind: "aborted" });
}
