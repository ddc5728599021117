import { resolveGuidance } from "@fluz-kit/core";
import { failureOf } from "./failureOf.ts";
import type { Observed } from "./failureOf.ts";

/**
 * Polling that knows when to stop; for `refetchInterval`. It goes on through lost connections and faults
 * of the server, never sooner than Retry-After says, and ends with an error that asking again cannot
 * mend: an inactive application (AUTH-0030), a session that is over, missing access, a wrong input. It
 * reads the data too, so that a documented code behind HTTP 200 ends it. Once a fetch succeeds it goes on.
 *
 * @param intervalMs the time between two answers, in milliseconds
 */
export function fluzRefetchInterval(
  intervalMs: number,
): (query: Pick<Observed, "state">) => number | false {
  return (query) => {
    const failure = failureOf(query);
    if (!failure) return intervalMs;
    const { retry, waitMs } = resolveGuidance(failure);
    const mayPass = retry === "by-person" || retry === "after-wait";
    return mayPass && Math.max(intervalMs, waitMs ?? 0);
  };
}
