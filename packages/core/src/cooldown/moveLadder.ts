/** Where one destination stands. Immutable. */
export interface Ladder {
  /** The deadline, in milliseconds of the cooldown's clock. Meaningless while `waitMs` is 0. */
  readonly availableAt: number;
  /** The whole wait up to the deadline. The time left is never more. 0 if there is none. */
  readonly waitMs: number;
  readonly sends: number;
  /** Failed sends since the last one that worked. */
  readonly failures: number;
}

/** The ladders of waits, in milliseconds, and the longest wait. */
export interface LadderRules {
  readonly ladderMs: readonly number[];
  readonly failedLadderMs: readonly number[];
  readonly maxMs: number;
}

export interface LadderEvent {
  readonly type: "started" | "throttled" | "failed";
  /** Milliseconds. A value that is not a wait counts as none. */
  readonly retryAfterMs?: unknown;
}

/** The shortest wait: a person cannot perceive less than a second as a wait. */
export const MIN_WAIT_MS = 1_000;

/** The longest wait: a server's mistake must not lock anyone out. */
export const MAX_WAIT_MS = 900_000;

/** Beyond this many sends, counting adds nothing. */
export const MAX_SENDS = 999;

/** The ladder before anything was sent. */
export const bottom: Ladder = Object.freeze({ availableAt: 0, waitMs: 0, sends: 0, failures: 0 });

/** The ladder after an event. The server's wait wins. Without one, a refusal never shortens a running wait. */
export function moveLadder(
  ladder: Ladder,
  { type, retryAfterMs }: LadderEvent,
  rules: LadderRules,
  now: number,
): Ladder {
  const sends = Math.min(ladder.sends + (type === "started" ? 1 : 0), MAX_SENDS);
  const failures =
    type === "failed" ? ladder.failures + 1 : type === "started" ? 0 : ladder.failures;
  const hinted = isWait(retryAfterMs);
  const wanted = hinted
    ? retryAfterMs
    : type === "failed"
      ? stepOf(rules.failedLadderMs, failures)
      : stepOf(rules.ladderMs, sends);
  const waitMs = Math.min(Math.max(wanted, MIN_WAIT_MS), rules.maxMs);
  const availableAt = Math.ceil(now + waitMs);
  const runsLonger = ladder.availableAt - now > waitMs;
  // A send that worked begins its own wait. A time from the server is better than ours.
  if (runsLonger && !hinted && type !== "started") return { ...ladder, failures };
  return { availableAt, waitMs, sends, failures };
}

/** Whether a value can be a wait: NaN, Infinity and negative numbers cannot. */
export function isWait(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function stepOf(ladder: readonly number[], count: number): number {
  return ladder[Math.min(Math.max(count, 1), ladder.length) - 1] ?? MIN_WAIT_MS;
}
