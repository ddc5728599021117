import {
  createIdempotencyKeys,
  FluzError,
  runOperation,
  toFluzError,
  writeStack,
} from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";
import type { QueryClient } from "@tanstack/react-query";
import { mutationBase } from "./mutationBase.ts";
import { stateOf } from "./stateOf.ts";
import { surface } from "./surface.ts";
import type { FluzMutationCallbacks, UseFluzMutationOptions } from "./UseFluzMutationOptions.ts";
import type { FluzMutationState } from "./UseFluzMutationResult.ts";

type Options = UseFluzMutationOptions<Operation, unknown, unknown>;
type Callbacks = FluzMutationCallbacks<Operation, unknown>;

/** One hook's mutation between renders. Whatever it is asked for, it has no input and no answer to show. */
export interface FluzMutation {
  /** Where it stands. Outside React's state, which a form's action would hold back until it ends. */
  readonly read: () => FluzMutationState<FluzError>;
  readonly subscribe: (listener: () => void) => () => void;
  /** A render was committed with these; what is returned says that they hold no longer, and maybe nothing does. */
  readonly commit: (client: QueryClient, options: Options) => () => void;
  readonly mutate: (input: unknown, callbacks?: Callbacks) => void;
  readonly mutateAsync: (input: unknown, callbacks?: Callbacks) => Promise<unknown>;
  readonly reset: () => void;
}

export function createFluzMutation(client: QueryClient, options: Options): FluzMutation {
  const keys = createIdempotencyKeys();
  let newest = { client, options };
  let state: FluzMutationState<FluzError> = stateOf();
  let draw = () => {};
  let isMounted = false;
  let submittedAt = 0;
  /** The latch: what is under way. Read and set in one breath, before any render. */
  let running: AbortController | null = null;
  /** Of what is under way. */
  let promise: Promise<unknown> | null = null;
  /** Whether that has failed, and its callbacks are still to end: one of them may send again. */
  let hasFailed = false;

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
    await surface(async () => {
      try {
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
        await mutation.execute(undefined).finally(() => cache.remove(mutation));
      } catch (thrown) {
        // What a callback or listener of the cache throws after it has worked is its own.
        if (hasWorked) throw thrown;
        error = toFluzError(thrown);
        writeStack(error);
      }
    });

    const tell = async ({ onSuccess, onError, onSettled }: Callbacks = {}) => {
      await surface(() => (error ? onError?.(error) : onSuccess?.(data)));
      await surface(() => onSettled?.(data, error ?? null));
    };
    if (running === controller) {
      hasFailed = !!error;
      // A callback that waits for its own mutation waits for this.
      if (!error) promise = Promise.resolve(data);
    }
    if (!error) keys.succeed(idempotencyKey);
    if (!signal.aborted) await tell(newest.options);
    if (running === controller) {
      running = promise = null;
      show(stateOf(error ? "error" : "success", submittedAt, error));
      if (isMounted) await tell(callbacks);
    }
    if (error) throw error;
    return data;
  }

  function mutateAsync(input: unknown, callbacks?: Callbacks) {
    if (isMounted && (!running || hasFailed)) {
      running = new AbortController();
      hasFailed = false;
      // Two tries within one millisecond are two tries.
      submittedAt = Math.max(Date.now(), submittedAt + 1);
      show(stateOf("pending", submittedAt));
      promise = send(running, input, callbacks);
    }
    return promise ?? Promise.reject(aborted());
  }

  function reset() {
    running?.abort();
    running = promise = null;
    show(stateOf());
  }

  function show(next: FluzMutationState<FluzError>) {
    state = next;
    draw();
  }

  return {
    read: () => state,
    subscribe(listener) {
      draw = listener;
      // React minds no call after the component has gone.
      return () => {};
    },
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
