import type { FluzErrorOf, Operation } from "@fluz-kit/core";
import type { FluzMutationCallbacks } from "./UseFluzMutationOptions.ts";

interface Blank {
  /** Always `undefined`, because an answer may hold a token. `onSuccess` and `mutateAsync` give you the answer. */
  readonly data: undefined;
  /** Always `undefined`: only `mutationFn` sees the input. */
  readonly variables: undefined;
  readonly context: undefined;
  readonly error: null;
  readonly failureReason: null;
  readonly failureCount: number;
  /** Always `false`: nothing is kept for later. */
  readonly isPaused: false;
  readonly isIdle: false;
  readonly isPending: false;
  readonly isSuccess: false;
  readonly isError: false;
  /** When it was last sent, in milliseconds since 1970. Two tries never have the same time. 0 before the first. */
  readonly submittedAt: number;
}

interface Told<E> {
  readonly error: E;
  readonly failureReason: E;
}

/** The state of a mutation, under the names of a TanStack mutation result. */
export type FluzMutationState<E> =
  | (Omit<Blank, "isIdle"> & { readonly status: "idle"; readonly isIdle: true })
  | (Omit<Blank, "isPending"> & { readonly status: "pending"; readonly isPending: true })
  | (Omit<Blank, "isSuccess"> & { readonly status: "success"; readonly isSuccess: true })
  | (Omit<Blank, "isError" | keyof Told<E>> &
      Told<E> & { readonly status: "error"; readonly isError: true });

interface FluzMutationFunctions<O extends Operation, TData, TInput> {
  readonly operation: O;
  /**
   * Sends the input, once. Never throws. The callbacks are for this press only. On a hidden screen they wait
   * until it is shown. They are not called after the component has unmounted.
   *
   * @returns whether it was sent. `true` too while the very same input (`Object.is`) is pending: that is not
   *   sent again. `false`, with a warning in development, while another input is pending, and if the
   *   component is not mounted.
   */
  readonly mutate: (input: TInput, callbacks?: FluzMutationCallbacks<O, TData>) => boolean;
  /**
   * The same, with the outcome as a promise. While the very same input (`Object.is`) is pending, this is the
   * promise of that request.
   *
   * @throws {FluzError} what it failed with; kind `"aborted"` if it was reset or the component has unmounted
   * @throws {Error} at once, with nothing sent, while another input is pending; its message begins `Fluz Kit:`
   * @throws {unknown} the signal of a framework, as `mutationFn` threw it
   */
  readonly mutateAsync: (
    input: TInput,
    callbacks?: FluzMutationCallbacks<O, TData>,
  ) => Promise<TData>;
  /** Aborts a pending request, ignores its outcome, and forgets an error or success. */
  readonly reset: () => void;
}

export type UseFluzMutationResult<O extends Operation, TData, TInput> = FluzMutationState<
  FluzErrorOf<O>
> &
  FluzMutationFunctions<O, TData, TInput>;
