import { warnOnce } from "../development.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { CooldownOptions } from "./Cooldown.ts";
import type { LadderRules } from "./moveLadder.ts";
import { isWait, MAX_WAIT_MS, MIN_WAIT_MS } from "./moveLadder.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const LADDER_MS = [30_000, 60_000, 120_000, 300_000];
const FAILED_LADDER_MS = [5_000, 15_000, 30_000];
const MAX_STEPS = 100;

/** The ladders and the longest wait that apply, whatever the options are. Never throws. */
export function rulesOf(options: CooldownOptions | null | undefined): LadderRules {
  const maxMs: unknown = memberOf(options, "maxMs");
  const limit = isWait(maxMs) ? maxMs : MAX_WAIT_MS;
  return {
    ladderMs: usable(options, "ladderMs") ?? LADDER_MS,
    failedLadderMs: usable(options, "failedLadderMs") ?? FAILED_LADDER_MS,
    maxMs: Math.min(Math.max(limit, MIN_WAIT_MS), MAX_WAIT_MS),
  };
}

/** A copy of the ladder, if the value is one. */
function usable(options: unknown, name: string): readonly number[] | null {
  const wanted = memberOf(options, name);
  try {
    if (Array.isArray(wanted)) {
      const waits: readonly unknown[] = wanted.slice(0, MAX_STEPS);
      return waits.length > 0 && waits.every(isWait) ? waits : null;
    }
  } catch {
    // A list that cannot be read counts as none.
  }
  if (process.env.NODE_ENV !== "production" && wanted !== undefined) {
    warnOnce(
      `cooldown ${name}`,
      `the \`${name}\` of createCooldown() is not a list of waits, so the default waits apply. Pass milliseconds, such as [30_000, 60_000].`,
    );
  }
  return null;
}
