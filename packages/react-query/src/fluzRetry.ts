import { factsOf } from "./factsOf.ts";

/** How often a query is repeated unasked. */
const MAX_RETRIES = 2;

/** A wait that is longer is the person's to decide about, in milliseconds. */
const MAX_UNASKED_WAIT_MS = 30_000;

/** No answer came, or one that says nothing about what was asked. */
const passing: ReadonlySet<unknown> = new Set(["network", "timeout", "server"]);

/**
 * What the same request gets again: 4xx, but for 408 Request Timeout and 425 Too Early (RFC 9110,
 * RFC 8470); 501, 505, 506, 508, 510, 511, which say that the server cannot, not that it failed.
 */
const lasting = /^(?:4(?!08|25)|5(?:0[1568]|1[01]))/;

/**
 * Whether a query asks again by itself; for `retry`. Twice at most, and only when the connection, the
 * time or the server failed, and asking again can succeed. An answer of the API is never argued with:
 * no code is repeated, and neither is a rate limit, an ended session, any other 4xx, a cancellation, a
 * signal of a framework, an error of the program, or a server that wants more than 30 seconds of peace.
 *
 * For queries only. A mutation may have worked although its answer was lost.
 *
 * @param failureCount failures before this one, as TanStack Query counts them: 0 at the first
 * @returns `false` for whatever cannot be read, too. Never throws.
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
