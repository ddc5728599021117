import { runOperation } from "@fluz-kit/core";
import type { SessionRefresher } from "@fluz-kit/core";
import type { QueryFunction, QueryKey } from "@tanstack/react-query";

export interface FluzQueryFnOptions {
  /** Renews a session that has ended, once for all who wait, and asks again. */
  readonly session?: SessionRefresher | undefined;
}

/**
 * A query function that throws what an answer hides behind HTTP 200, and everything else that goes
 * wrong, as a FluzError. The signal of a framework, such as a redirect, is thrown as it came; React throws
 * it in the next render with `throwOnError: isControlFlow`. What it resolves with is the answer as it came.
 */
export function fluzQueryFn<TData, TKey extends QueryKey = QueryKey>(
  queryFn: QueryFunction<TData, TKey>,
  options?: FluzQueryFnOptions,
): QueryFunction<TData, TKey> {
  return (context) =>
    runOperation<TData | Promise<TData>>(() => queryFn(context), { ...options, replay: "always" });
}
