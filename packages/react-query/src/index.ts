export { fluzMutationOptions } from "./fluzMutationOptions.ts";
export { fluzQueryFn } from "./fluzQueryFn.ts";
export { fluzRefetchInterval } from "./fluzRefetchInterval.ts";
export { fluzRetry } from "./fluzRetry.ts";
export { fluzRetryDelay } from "./fluzRetryDelay.ts";
export { reportFailures } from "./reportFailures.ts";
export { useFluzMutation } from "./useFluzMutation.ts";

export type { FluzMeta } from "./FluzMeta.ts";
export type { SecretInput } from "./fluzMutationOptions.ts";
export type { ReportedFailure, ReportFailuresOptions } from "./reportFailures.ts";
export type { FluzMutationContext, UseFluzMutationOptions } from "./UseFluzMutationOptions.ts";
export type { UseFluzMutationResult } from "./UseFluzMutationResult.ts";
