import { resolveGuidance } from "@fluz-kit/core";
import { warnOnce } from "./development.ts";
import { failureOf } from "./failureOf.ts";
import type { Observed } from "./failureOf.ts";

/** A longer timer fires at once, again and again. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Polling that knows when to stop; for `refetchInterval`. It continues through lost connections and server
 * faults, never sooner than Retry-After says. It stops at an error that asking again cannot fix: an
 * inactive application (AUTH-0030), an ended session, missing access, a wrong input, the signal of a
 * framework. It reads the data too, so a documented code behind HTTP 200 stops it. After a successful
 * fetch it continues. Never throws.
 *
 * @param intervalMs the time between two answers, in milliseconds. 0 does not poll. Neither does anything
 *   that is not a number of 1 or more; development warns about that
 */
export function fluzRefetchInterval(
  intervalMs: number,
): (query: Pick<Observed, "state">) => number | false {
  const isTime = Number.isFinite(intervalMs) && intervalMs >= 1;
  if (process.env.NODE_ENV !== "production" && !isTime && intervalMs !== 0) {
    warnOnce(
      "fluzRefetchInterval() was given an interval that is not a number of 1 or more, so the query does " +
        "not poll. Pass the milliseconds between two answers.",
    );
  }
  const every = isTime && Math.min(intervalMs, MAX_TIMER_MS);
  return (query) => {
    try {
      const failure = failureOf(query);
      // An error that is not a failure is the signal of a framework.
      if (!every || !failure) return query.state.status !== "error" && every;
      const { retry, waitMs } = resolveGuidance(failure);
      const mayPass = retry === "by-person" || retry === "after-wait";
      return mayPass && Math.max(every, waitMs ?? 0);
    } catch {
      return false;
    }
  };
}
