import { factsOf } from "./factsOf.ts";

const MIN_DELAY_MS = 500;
const MAX_DELAY_MS = 4_000;

/** A server that asks for more is waited for this long. */
const MAX_RETRY_AFTER_MS = 900_000;

/**
 * How long a query waits before it asks again, in milliseconds; for `retryDelay`. Drawn at random from a
 * window that begins at half a second and ends at 1, 1.5, 2.5 and 4 seconds, so that many clients do not
 * come back at once; never sooner than Retry-After says. Never throws.
 *
 * @param attempt failures before this one, as TanStack Query counts them: 0 at the first; anything
 *   else than a number counts as that
 */
export function fluzRetryDelay(attempt: number, error: unknown): number {
  const before = typeof attempt === "number" && attempt > 0 ? attempt : 0;
  const window = Math.min(MAX_DELAY_MS - MIN_DELAY_MS, MIN_DELAY_MS * 2 ** before);
  const asked = Math.min(factsOf(error).retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
  return Math.max(asked, MIN_DELAY_MS + Math.random() * window);
}
