import { toFluzError } from "@fluz-kit/core";

/** How often a query is repeated unasked. */
const MAX_RETRIES = 2;

/** A wait that is longer is the person's to decide about, in milliseconds. */
const MAX_UNASKED_WAIT_MS = 30_000;

/** No answer came, or one that says nothing about what was asked. */
const passing = /^(?:network|timeout|server)$/;

/**
 * Whether a query asks again by itself; for `retry`. Twice at most, and only when the connection, the
 * time or the server failed. An answer of the API is never argued with: no code is repeated, and
 * neither is a rate limit, an ended session, or a server that wants more than 30 seconds of peace.
 *
 * For queries only. A mutation may have worked although its answer was lost.
 *
 * @param failureCount failures before this one, as TanStack Query counts them: 0 at the first
 */
export function fluzRetry(failureCount: number, error: unknown): boolean {
  const { kind, retryAfterMs } = toFluzError(error);
  return (
    failureCount < MAX_RETRIES && passing.test(kind) && (retryAfterMs ?? 0) <= MAX_UNASKED_WAIT_MS
  );
}
