import type { FluzErrorOf, Operation, SessionRefresher, SessionRunOptions } from "@fluz-kit/core";
import type { MutationKey } from "@tanstack/react-query";
import type { FluzMeta } from "./FluzMeta.ts";

/** What a mutation function gets beside its input. */
export interface FluzMutationContext {
  /** Aborted if the mutation is reset or its component unmounts. Pass it to `fetch`. */
  readonly signal: AbortSignal;
  /** A UUID. It stays the same for every try with the same input until one succeeds, and changes with the input. */
  readonly idempotencyKey: string;
}

/**
 * Called when a mutation ends. None of them gets the input: it is gone by then. Each may send again. None
 * is called if `mutationFn` threw the signal of a framework.
 */
export interface FluzMutationCallbacks<O extends Operation, TData> {
  /** It worked. If this returns a promise, the mutation stays pending until the promise settles. */
  readonly onSuccess?: ((data: TData) => unknown) | undefined;
  /** It failed. Not called for a mutation that was reset, or whose component has unmounted. */
  readonly onError?: ((error: FluzErrorOf<O>) => unknown) | undefined;
  /** Called in both cases, after the other two. */
  readonly onSettled?:
    | ((data: TData | undefined, error: FluzErrorOf<O> | null) => unknown)
    | undefined;
}

/** What `useFluzMutation` and `fluzMutationOptions` share. */
export interface FluzMutationSettings<O extends Operation, TData, TInput> {
  /** What the person is doing. It decides words, actions and types. */
  readonly operation: O;
  /** Sends the request. If it resolves with a failure, a `Response` included, the failure is thrown as a FluzError. The signal of a framework is thrown unchanged. */
  readonly mutationFn: (input: TInput, context: FluzMutationContext) => Promise<TData>;
  /** Renews an ended session, once for all waiting requests, and sends a request again that was turned away. */
  readonly session?: SessionRefresher | undefined;
  /** What may be sent again unasked after a renewal. @default "authentication-only" */
  readonly replay?: SessionRunOptions["replay"];
  /** Its name in the cache. Another name, by content, makes it another mutation. */
  readonly mutationKey?: MutationKey | undefined;
  readonly meta?: FluzMeta | undefined;
}

export interface UseFluzMutationOptions<O extends Operation, TData, TInput>
  extends FluzMutationSettings<O, TData, TInput>, FluzMutationCallbacks<O, TData> {}
