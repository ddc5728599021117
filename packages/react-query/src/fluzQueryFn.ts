import { runOperation } from "@fluz-kit/core";
import type { SessionRefresher } from "@fluz-kit/core";
import type { QueryFunction, QueryKey } from "@tanstack/react-query";

export interface FluzQueryFnOptions {
  /** Renews an ended session, once for all waiting queries, and asks again. */
  readonly session?: SessionRefresher | undefined;
}

/**
 * A query function that throws everything that goes wrong as a FluzError, including a failure that an
 * answer hides behind HTTP 200. The signal of a framework, such as a redirect, is thrown unchanged; with
 * `throwOnError: isControlFlow` React throws it in the next render. Resolves with the answer unchanged.
 */
export function fluzQueryFn<TData, TKey extends QueryKey = QueryKey>(
  queryFn: QueryFunction<TData, TKey>,
  options?: FluzQueryFnOptions,
): QueryFunction<TData, TKey> {
  return (context) =>
    runOperation<TData | Promise<TData>>(() => queryFn(context), { ...options, replay: "always" });
}
