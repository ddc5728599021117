import { factsOf } from "./factsOf.ts";

const MIN_DELAY_MS = 500;
const MAX_DELAY_MS = 4_000;

/** The longest wait, even if a server asks for more. */
const MAX_RETRY_AFTER_MS = 900_000;

/**
 * How long a query waits before it asks again, in milliseconds; for `retryDelay`. The wait is random, from
 * half a second up to 1, 1.5, 2.5 and 4 seconds, so that many clients do not come back at once. It is
 * never shorter than Retry-After says. Never throws.
 *
 * @param attempt failures before this one, as TanStack Query counts them: 0 at the first. A value that is
 *   not a number counts as 0
 */
export function fluzRetryDelay(attempt: number, error: unknown): number {
  const before = typeof attempt === "number" && attempt > 0 ? attempt : 0;
  const window = Math.min(MAX_DELAY_MS - MIN_DELAY_MS, MIN_DELAY_MS * 2 ** before);
  const asked = Math.min(factsOf(error).retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
  return Math.max(asked, MIN_DELAY_MS + Math.random() * window);
}
