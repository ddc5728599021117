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

/** One hook's mutation between renders. Whatever it is asked for, it has no input and no answer to show. */
export interface FluzMutation {
  /** Where the mutation of that name stands. Outside React's state, which a form's action would hold back until it ends. */
  readonly read: (name: string | undefined) => Shown;
  /** Who listens is on the screen; who stops may be hidden, and come back. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A render is being committed with these. Nothing is drawn. */
  readonly commit: (client: QueryClient, options: Options, name: string | undefined) => void;
  /** The component goes. */
  readonly leave: () => void;
  readonly mutate: (input: unknown, callbacks?: Callbacks) => boolean;
  readonly mutateAsync: (input: unknown, callbacks?: Callbacks) => Promise<unknown>;
  readonly reset: () => void;
}

const idle = stateOf();

export function createFluzMutation(): FluzMutation {
  const keys = createIdempotencyKeys();
  /** What the last render was committed with, while the component is there. */
  let newest: { readonly client: QueryClient; readonly options: Options } | null = null;
  let known: string | undefined;
  let shown: Shown = idle;
  let draw: (() => void) | null = null;
  let submittedAt = 0;
  /** The latch: what is under way, its callbacks included. Read and set in one breath, before any render. */
  let running: Press | null = null;
  /** Whether a callback is being called in this breath. */
  let isTelling = false;
  /** The callbacks of a press that ended while the screen was hidden. */
  let late: (() => void) | null = null;

  /** Sends it, or gives the promise of what is under way with the same input; `null` when it is not sent. */
  function press(input: unknown, callbacks?: Callbacks): Promise<unknown> | null {
    if (!newest) return null;
    if (running) {
      const { held, hasWorked, idempotencyKey, promise, data } = running;
      if (held) return (Object.is(held.input, input) && promise) || null;
      // A callback that has waited cannot be told from a second press while it waits. So an equal
      // input has been sent, and one that cannot be compared might be equal.
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
    // Two tries within one millisecond are two tries.
    submittedAt = Math.max(Date.now(), submittedAt + 1);
    show(stateOf("pending", submittedAt));
    return (next.promise = send(next, newest.client, newest.options, callbacks));
  }

  async function send(press: Press, client: QueryClient, options: Options, callbacks?: Callbacks) {
    // A secret that was destroyed meanwhile, or a stream, is not what it was.
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
    // React waits for a thenable and renders again: there is nothing to throw any more.
    void Promise.resolve(signal.thrown).then((value) => value === signal.thrown || end(), end);
  }

  function show(next: Shown) {
    shown = next;
    draw?.();
  }

  /** Lets go of everything; what is returned is still to be aborted. */
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
        // Who hears of it may want to draw, and React is not ready for that here.
        queueMicrotask(() => controller?.abort());
      }
      known = name ?? known;
    },
    leave() {
      newest = null;
      // React's fast refresh brings it back in the same breath: that is no end.
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
