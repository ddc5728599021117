import { createIdempotencyKeys, FluzError, toFluzError } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";
import type { QueryClient } from "@tanstack/react-query";
import { mutationBase } from "./mutationBase.ts";
import { runOperation } from "./runOperation.ts";
import { stateOf } from "./stateOf.ts";
import { surface } from "./surface.ts";
import type { FluzMutationCallbacks, UseFluzMutationOptions } from "./UseFluzMutationOptions.ts";
import type { FluzMutationState } from "./UseFluzMutationResult.ts";

type Options = UseFluzMutationOptions<Operation, unknown, unknown>;
type Callbacks = FluzMutationCallbacks<Operation, unknown>;

/** One hook's mutation between renders. Whatever it is asked for, it has no input and no answer to show. */
export interface FluzMutation {
  /** A render was committed with these; what is returned says that they hold no longer, and maybe nothing does. */
  readonly commit: (client: QueryClient, options: Options) => () => void;
  readonly mutate: (input: unknown, callbacks?: Callbacks) => void;
  readonly mutateAsync: (input: unknown, callbacks?: Callbacks) => Promise<unknown>;
  readonly reset: () => void;
}

export function createFluzMutation(
  show: (state: FluzMutationState<FluzError>) => void,
  client: QueryClient,
  options: Options,
): FluzMutation {
  const keys = createIdempotencyKeys();
  let newest = { client, options };
  let isMounted = false;
  let submittedAt = 0;
  /** The latch: what is under way. Read and set in one breath, before any render. */
  let running: AbortController | null = null;
  /** Of what is or was under way. */
  let promise: Promise<unknown>;

  /**
   * Sends an input by way of the mutation cache, so that the cache's own callbacks, `useIsMutating` and
   * the devtools see that something is sent. They never see what: neither input nor answer goes through
   * the cache, and once it is over the cache holds nothing of it.
   */
  async function send(controller: AbortController, input: unknown, callbacks?: Callbacks) {
    const { client, options } = newest;
    const { signal } = controller;
    const idempotencyKey = keys.keyOf(input);
    /** The input, until the request is over. */
    let held: { readonly input: unknown } | null = { input };
    let hasWorked = false;
    let data: unknown;
    let error: FluzError | undefined;

    const request = () => {
      if (!held || signal.aborted) throw aborted();
      return options.mutationFn(held.input, { signal, idempotencyKey });
    };
    // A secret that was destroyed meanwhile, or a stream, is not what it was.
    const canReplay = () => !!held && keys.keyOf(held.input) === idempotencyKey;

    const cache = client.getMutationCache();
    const mutation = cache.build(client, {
      ...mutationBase(options, "screen"),
      // It is removed by hand below; a time of 0 would have TanStack Query look for it in every tick.
      gcTime: Infinity,
      mutationFn: async () => {
        try {
          data = await new Promise((resolve, reject) => {
            signal.addEventListener("abort", () => reject(aborted()));
            void runOperation(request, options, canReplay).then(resolve, reject);
          });
          hasWorked = true;
        } finally {
          held = null;
        }
      },
    });
    await surface(() =>
      mutation.execute(undefined).catch((thrown: unknown) => {
        // What a callback of the cache throws after it has worked is the callback's own.
        if (hasWorked) throw thrown;
        error = toFluzError(thrown);
        // Until its stack has been written out, V8 holds what the functions in it close over.
        Reflect.get(error, "stack");
      }),
    );
    cache.remove(mutation);

    const tell = async ({ onSuccess, onError, onSettled }: Callbacks = {}) => {
      await surface(() => (error ? onError?.(error) : onSuccess?.(data)));
      await surface(() => onSettled?.(data, error ?? null));
    };
    if (!error) keys.succeed();
    if (!signal.aborted) await tell(newest.options);
    if (running === controller) {
      running = null;
      show(stateOf(error ? "error" : "success", submittedAt, error));
      if (isMounted) await tell(callbacks);
    }
    if (error) throw error;
    return data;
  }

  function mutateAsync(input: unknown, callbacks?: Callbacks) {
    if (!running) {
      running = new AbortController();
      // Two tries within one millisecond are two tries.
      submittedAt = Math.max(Date.now(), submittedAt + 1);
      show(stateOf("pending", submittedAt));
      promise = send(running, input, callbacks);
    }
    return promise;
  }

  function reset() {
    running?.abort();
    running = null;
    show(stateOf());
  }

  return {
    commit(client, options) {
      newest = { client, options };
      isMounted = true;
      return () => {
        isMounted = false;
        // A next render, and StrictMode, bring it back in the same breath: that is no end.
        queueMicrotask(() => {
          if (!isMounted && running) reset();
        });
      };
    },
    mutate(input, callbacks) {
      mutateAsync(input, callbacks).catch(() => {});
    },
    mutateAsync,
    reset,
  };
}

function aborted(): FluzError {
  return new FluzError({ kind: "aborted" });
}
