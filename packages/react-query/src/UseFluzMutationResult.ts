import type { FluzErrorOf, Operation } from "@fluz-kit/core";
import type { FluzMutationCallbacks } from "./UseFluzMutationOptions.ts";

interface Blank {
  /** Always `undefined`: an answer may hold a token. `onSuccess` and `mutateAsync` hand it over. */
  readonly data: undefined;
  /** Always `undefined`: nobody but `mutationFn` sees the input. */
  readonly variables: undefined;
  readonly context: undefined;
  readonly error: null;
  readonly failureReason: null;
  readonly failureCount: number;
  /** Always `false`: nothing is kept to be sent later. */
  readonly isPaused: false;
  readonly isIdle: false;
  readonly isPending: false;
  readonly isSuccess: false;
  readonly isError: false;
  /** When it was last sent, in milliseconds since 1970; two tries never have the same. 0 before the first. */
  readonly submittedAt: number;
}

interface Told<E> {
  readonly error: E;
  readonly failureReason: E;
}

/** Where a mutation stands, in the names of a TanStack mutation result. */
export type FluzMutationState<E> =
  | (Omit<Blank, "isIdle"> & { readonly status: "idle"; readonly isIdle: true })
  | (Omit<Blank, "isPending"> & { readonly status: "pending"; readonly isPending: true })
  | (Omit<Blank, "isSuccess"> & { readonly status: "success"; readonly isSuccess: true })
  | (Omit<Blank, "isError" | keyof Told<E>> &
      Told<E> & { readonly status: "error"; readonly isError: true });

interface FluzMutationFunctions<O extends Operation, TData, TInput> {
  readonly operation: O;
  /**
   * Sends it, once. Never throws. The callbacks are for this press alone; on a hidden screen they wait
   * until it is shown, and they are not called when the component has gone.
   *
   * @returns whether it was sent; `true` too while the very same input (`Object.is`) is pending, which is
   *   not sent again. `false`, and in development a warning, while another input is pending, and when
   *   the component is not there.
   */
  readonly mutate: (input: TInput, callbacks?: FluzMutationCallbacks<O, TData>) => boolean;
  /**
   * The same, with the outcome as a promise. While the very same input (`Object.is`) is pending, it is
   * the promise of what was sent.
   *
   * @throws {FluzError} what it failed with; kind `"aborted"` when it was reset or the component has gone
   * @throws {Error} at once, with nothing sent, while another input is pending; its message begins `Fluz Kit:`
   * @throws {unknown} the signal of a framework, as `mutationFn` threw it
   */
  readonly mutateAsync: (
    input: TInput,
    callbacks?: FluzMutationCallbacks<O, TData>,
  ) => Promise<TData>;
  /** Aborts what is pending, whose outcome is ignored, and forgets an error or success. */
  readonly reset: () => void;
}

export type UseFluzMutationResult<O extends Operation, TData, TInput> = FluzMutationState<
  FluzErrorOf<O>
> &
  FluzMutationFunctions<O, TData, TInput>;
