/** Where one destination stands. Immutable. */
export interface Ladder {
  /** The deadline, in milliseconds of the cooldown's clock; of no meaning while `waitMs` is 0. */
  readonly availableAt: number;
  /** The whole wait that the deadline ends: what remains is never more. 0 when there is none. */
  readonly waitMs: number;
  readonly sends: number;
  /** Sends that failed since the last one that did not. */
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
  /** Milliseconds; whatever is no wait counts as none. */
  readonly retryAfterMs?: unknown;
}

/** No wait is shorter: a second is what a person can perceive as one. */
export const MIN_WAIT_MS = 1_000;

/** No wait is longer: a server that errs must not lock anyone out. */
export const MAX_WAIT_MS = 900_000;

/** Beyond this many sends counting says nothing more. */
export const MAX_SENDS = 999;

/** The ladder before anything was sent. */
export const bottom: Ladder = Object.freeze({ availableAt: 0, waitMs: 0, sends: 0, failures: 0 });

/** The ladder after an event. What the server says wins, and without it a wait is never cut short by a refusal. */
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
  // A send that went through begins its own wait; a server that names a time knows better than we do.
  if (runsLonger && !hinted && type !== "started") return { ...ladder, failures };
  return { availableAt, waitMs, sends, failures };
}

/** Whether a value can be a wait at all: NaN, Infinity and negative ones cannot. */
export function isWait(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function stepOf(ladder: readonly number[], count: number): number {
  return ladder[Math.min(Math.max(count, 1), ladder.length) - 1] ?? MIN_WAIT_MS;
}
