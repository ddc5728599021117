import { factsOf } from "./factsOf.ts";

/** How many times a query is repeated unasked. */
const MAX_RETRIES = 2;

/** The person decides about a longer wait. In milliseconds. */
const MAX_UNASKED_WAIT_MS = 30_000;

/** No answer came, or the answer says nothing about the request. */
const passing: ReadonlySet<unknown> = new Set(["network", "timeout", "server"]);

/**
 * Statuses that the same request would get again: 4xx, except 408 Request Timeout and 425 Too Early (RFC
 * 9110, RFC 8470); 501, 505, 506, 508, 510, 511, where the server says that it cannot, not that it failed.
 */
const lasting = /^(?:4(?!08|25)|5(?:0[1568]|1[01]))/;

/**
 * Whether a query asks again by itself; for `retry`. At most twice, and only if the connection, the time or
 * the server failed and asking again can succeed. It never repeats an answer of the API: no code, no rate
 * limit, no ended session, no other 4xx. Nor does it repeat a cancellation, a signal of a framework, an
 * error in the program, or a request that the server wants to wait more than 30 seconds.
 *
 * For queries only. A mutation may have worked although its answer was lost.
 *
 * @param failureCount failures before this one, as TanStack Query counts them: 0 at the first
 * @returns `false` for a value that cannot be read, too. Never throws.
 */
export function fluzRetry(failureCount: number, error: unknown): boolean {
  if (!Number.isInteger(failureCount) || failureCount < 0 || failureCount >= MAX_RETRIES) {
    return false;
  }
  const { kind, receivedCode, httpStatus, retryAfterMs } = factsOf(error);
  return (
    passing.has(kind) &&
    receivedCode === null &&
    !lasting.test(`${httpStatus}`) &&
    (retryAfterMs ?? 0) <= MAX_UNASKED_WAIT_MS
  );
}
