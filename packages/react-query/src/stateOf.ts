import type { FluzError } from "@fluz-kit/core";
import type { FluzMutationState } from "./UseFluzMutationResult.ts";

type State = FluzMutationState<FluzError>;

/** The state of a mutation, under the names of a TanStack mutation result. Without arguments: idle. */
export function stateOf(status?: State["status"], submittedAt?: number, error?: FluzError): State;
export function stateOf(status = "idle", submittedAt = 0, error: FluzError | null = null): object {
  return {
    status,
    submittedAt,
    error,
    failureReason: error,
    failureCount: error ? 1 : 0,
    data: undefined,
    variables: undefined,
    context: undefined,
    isPaused: false,
    isIdle: status === "idle",
    isPending: status === "pending",
    isSuccess: status === "success",
    isError: status === "error",
  };
}
