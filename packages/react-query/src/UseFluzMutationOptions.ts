import type { FluzErrorOf, Operation, SessionRefresher, SessionRunOptions } from "@fluz-kit/core";
import type { MutationKey } from "@tanstack/react-query";
import type { FluzMeta } from "./FluzMeta.ts";

/** What a mutation function is told beside its input. */
export interface FluzMutationContext {
  /** Aborted when the mutation is reset or its component goes. Hand it to `fetch`. */
  readonly signal: AbortSignal;
  /** A UUID: the same for every try with the same input until one succeeds, new when the input changes. */
  readonly idempotencyKey: string;
}

/**
 * What a mutation is told of its end. Nothing here gets the input: that has gone by then. Any of these
 * may send again. None is called when `mutationFn` threw the signal of a framework.
 */
export interface FluzMutationCallbacks<O extends Operation, TData> {
  /** It worked. While what this returns is pending, so is the mutation. */
  readonly onSuccess?: ((data: TData) => unknown) | undefined;
  /** It failed. Not called for a mutation that was reset, or whose component has gone. */
  readonly onError?: ((error: FluzErrorOf<O>) => unknown) | undefined;
  /** Either, after the other two. */
  readonly onSettled?:
    | ((data: TData | undefined, error: FluzErrorOf<O> | null) => unknown)
    | undefined;
}

/** What `useFluzMutation` and `fluzMutationOptions` have in common. */
export interface FluzMutationSettings<O extends Operation, TData, TInput> {
  /** What the person is doing: words, steps and types follow. */
  readonly operation: O;
  /** Sends it. A failure in what it resolves with, a `Response` included, is thrown as a FluzError; the signal of a framework is thrown as it is. */
  readonly mutationFn: (input: TInput, context: FluzMutationContext) => Promise<TData>;
  /** Renews a session that has ended, once for all who wait, and sends again what was turned away. */
  readonly session?: SessionRefresher | undefined;
  /** What may be sent again unasked after a renewal. @default "authentication-only" */
  readonly replay?: SessionRunOptions["replay"];
  /** Its name in the cache. Another one, by content, makes it another mutation. */
  readonly mutationKey?: MutationKey | undefined;
  readonly meta?: FluzMeta | undefined;
}

export interface UseFluzMutationOptions<O extends Operation, TData, TInput>
  extends FluzMutationSettings<O, TData, TInput>, FluzMutationCallbacks<O, TData> {}
