import { createIdempotencyKeys } from "@fluz-kit/core";
import type { FluzError, Operation } from "@fluz-kit/core";
import type { QueryClient } from "@tanstack/react-query";
import { createPress } from "./createPress.ts";
import type { Interruption, Press } from "./createPress.ts";
import { warn } from "./development.ts";
import { refusal } from "./refusal.ts";
import { aborted, sendThroughCache } from "./sendThroughCache.ts";
import { stateOf } from "./stateOf.ts";
import { surface } from "./surface.ts";
import type { FluzMutationCallbacks, UseFluzMutationOptions } from "./UseFluzMutationOptions.ts";
import type { FluzMutationState } from "./UseFluzMutationResult.ts";

type Options = UseFluzMutationOptions<Operation, unknown, unknown>;
type Callbacks = FluzMutationCallbacks<Operation, unknown>;
type Shown = FluzMutationState<FluzError> | Interruption;

/** The mutation of one hook, kept between renders. It never exposes the input or the answer. */
export interface FluzMutation {
  /** The state of the mutation with that name. It is outside React's state, because a form's action would hold React's state back until the action ends. */
  readonly read: (name: string | undefined) => Shown;
  /** With a listener, the component is on the screen. Without one it may be hidden, and may come back. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A render with these options is being committed. Draws nothing. */
  readonly commit: (client: QueryClient, options: Options, name: string | undefined) => void;
  /** The component unmounts. */
  readonly leave: () => void;
  readonly mutate: (input: unknown, callbacks?: Callbacks) => boolean;
  readonly mutateAsync: (input: unknown, callbacks?: Callbacks) => Promise<unknown>;
  readonly reset: () => void;
}

const idle = stateOf();

export function createFluzMutation(): FluzMutation {
  const keys = createIdempotencyKeys();
  /** The options of the last committed render, while the component is mounted. */
  let newest: { readonly client: QueryClient; readonly options: Options } | null = null;
  let known: string | undefined;
  let shown: Shown = idle;
  let draw: (() => void) | null = null;
  let submittedAt = 0;
  /** The latch: the running press, until its callbacks are done. Read and set synchronously, before any render. */
  let running: Press | null = null;
  /** Whether a callback is being called right now. */
  let isTelling = false;
  /** The callbacks of a press that ended while the screen was hidden. */
  let late: (() => void) | null = null;

  /** Sends the input, or returns the running promise for the same input; `null` if it is not sent. */
  function press(input: unknown, callbacks?: Callbacks): Promise<unknown> | null {
    if (!newest) return null;
    if (running) {
      const { held, hasWorked, idempotencyKey, promise, data } = running;
      if (held) return (Object.is(held.input, input) && promise) || null;
      // While a callback waits, a call from it looks the same as a second press. So an equal input counts as
      // sent, and an input that cannot be compared might be equal.
      if (hasWorked && !isTelling) {
        const probe = createIdempotencyKeys();
        if (probe.keyOf(input) !== probe.keyOf(input)) return null;
        if (keys.keyOf(input) === idempotencyKey) return Promise.resolve(data);
      }
      if (hasWorked) keys.succeed(idempotencyKey);
    }
    const next = createPress(input, keys.keyOf(input));
    running = next;
    late = null;
    // Two tries within one millisecond must still differ.
    submittedAt = Math.max(Date.now(), submittedAt + 1);
    show(stateOf("pending", submittedAt));
    return (next.promise = send(next, newest.client, newest.options, callbacks));
  }

  async function send(press: Press, client: QueryClient, options: Options, callbacks?: Callbacks) {
    // A stream, or a secret that was destroyed meanwhile, is no longer the same input.
    const canReplay = () => !!press.held && keys.keyOf(press.held.input) === press.idempotencyKey;
    await sendThroughCache(client, options, press, canReplay);
    const { idempotencyKey, data, error, signal } = press;
    if (signal) {
      if (running === press) interrupt(signal);
      throw signal.thrown;
    }
    if (!press.isDropped) await tell(newest?.options, press);
    if (!error) keys.succeed(idempotencyKey);
    if (running === press) {
      running = null;
      show(stateOf(error ? "error" : "success", submittedAt, error));
      if (newest && draw) await tell(callbacks, press);
      else late = () => void tell(callbacks, press);
    }
    if (error) throw error;
    return data;
  }

  async function tell(of: Callbacks | undefined, { data, error }: Press) {
    const call = (callback: () => unknown) =>
      surface(() => {
        isTelling = true;
        try {
          return callback();
        } finally {
          isTelling = false;
        }
      });
    await call(() => (error ? of?.onError?.(error) : of?.onSuccess?.(data)));
    await call(() => of?.onSettled?.(data, error ?? null));
  }

  function interrupt(signal: Interruption) {
    running = null;
    show(signal);
    const end = () => (shown === signal ? reset() : undefined);
    // React waits for a thenable and renders again. By then there is nothing left to throw.
    void Promise.resolve(signal.thrown).then((value) => value === signal.thrown || end(), end);
  }

  function show(next: Shown) {
    shown = next;
    draw?.();
  }

  /** Forgets everything. The caller still has to abort what this returns. */
  function drop(): AbortController | undefined {
    const old = running;
    if (old) {
      old.isDropped = true;
      old.held = null;
    }
    running = late = null;
    shown = idle;
    return old?.controller;
  }

  function reset() {
    drop()?.abort();
    draw?.();
  }

  const isOther = (name: string | undefined) => !!name && !!known && name !== known;

  return {
    read: (name) => (isOther(name) ? idle : shown),
    subscribe(listener) {
      draw = listener;
      late?.();
      late = null;
      return () => {
        draw = null;
      };
    },
    commit(client, options, name) {
      newest = { client, options };
      if (isOther(name)) {
        const controller = drop();
        // A listener may want to draw, and React does not allow that here.
        queueMicrotask(() => controller?.abort());
      }
      known = name ?? known;
    },
    leave() {
      newest = null;
      // React's fast refresh mounts it again in the same tick, so it has not really unmounted.
      queueMicrotask(() => {
        if (!newest) reset();
      });
    },
    mutate(input, callbacks) {
      const promise = press(input, callbacks);
      promise?.catch(() => {});
      if (process.env.NODE_ENV !== "production" && !promise) warn(refusal("mutate", !newest));
      return !!promise;
    },
    mutateAsync: (input, callbacks) =>
      press(input, callbacks) ??
      Promise.reject(newest ? new Error(`Fluz Kit: ${refusal("mutateAsync", false)}`) : aborted()),
    reset,
  };
}
