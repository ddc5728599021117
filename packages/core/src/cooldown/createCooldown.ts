import { startTimer } from "../timer/startTimer.ts";
import type { Cooldown, CooldownOptions, CooldownSnapshot, CooldownStart } from "./Cooldown.ts";
import { createCooldownStore } from "./createCooldownStore.ts";
import type { Ladder, LadderEvent, LadderRules } from "./moveLadder.ts";
import { bottom, isWait, MAX_WAIT_MS, MIN_WAIT_MS, moveLadder } from "./moveLadder.ts";

const LADDER_MS = [30_000, 60_000, 120_000, 300_000];
const FAILED_LADDER_MS = [5_000, 15_000, 30_000];
const SENDS_BEFORE_SUPPORT = 5;

/**
 * A wait before another code can be asked for: a deadline, never a counter, so that a page that
 * slept, was reloaded or was hidden knows the time that is left.
 *
 * Storage that throws is done without. A clock that is set back begins the running wait anew, and
 * one that is set forward ends it. Nothing here throws, and no timer runs unless somebody listens.
 */
export function createCooldown(options: CooldownOptions = {}): Cooldown {
  const now = options.now ?? Date.now;
  const rules = rulesOf(options);
  const store = createCooldownStore(options);
  const listeners = new Set<{ readonly tell: () => void }>();
  const elsewhere = new Map<string, Ladder>();
  let ladder = store.read(now(), rules.maxMs);
  /** What the ladder was before a start that may yet be taken back. */
  let before: Ladder | null = null;
  let destination: string | null = null;
  let stopTimer = () => {};
  let snapshot = snapshotOf(ladder, now());

  function put(next: Ladder, at: number): void {
    ladder = next;
    store.write(next, at);
  }

  /** Milliseconds left, after putting right a deadline that the clock has passed or run away from. */
  function remainingMs(): number {
    const at = now();
    const left = ladder.availableAt - at;
    if (left > ladder.waitMs) {
      put({ ...ladder, availableAt: Math.ceil(at + ladder.waitMs) }, at);
      return ladder.waitMs;
    }
    if (ladder.availableAt > 0 && left <= 0) put({ ...ladder, availableAt: 0, waitMs: 0 }, at);
    return Math.max(left, 0);
  }

  function refresh(): void {
    stopTimer();
    const left = remainingMs();
    const next = snapshotOf(ladder, ladder.availableAt - left);
    const changed = !isSame(snapshot, next);
    if (changed) snapshot = next;
    if (listeners.size > 0 && left > 0) stopTimer = startTimer(refresh, left % 1_000 || 1_000);
    if (changed) for (const { tell } of listeners) tell();
  }

  function move(event: LadderEvent, where: string | undefined, optimistic = false): void {
    if (where !== undefined) aim(where);
    const base = before ?? ladder;
    before = optimistic ? base : null;
    const at = now();
    put(moveLadder(base, event, rules, at), at);
    refresh();
  }

  function aim(where: string): void {
    if (where === destination) return;
    // What a reload brought back, or was begun without a name, belongs to the first name that is given.
    if (destination !== null) {
      elsewhere.set(destination, before ?? ladder);
      before = null;
      put(elsewhere.get(where) ?? bottom, now());
    }
    destination = where;
  }

  return {
    get availableAt() {
      return remainingMs() > 0 ? ladder.availableAt : null;
    },
    get sends() {
      return ladder.sends;
    },
    remainingMs,
    started({ retryAfterMs, destination: where, optimistic }: CooldownStart = {}) {
      move({ type: "started", retryAfterMs }, where, optimistic);
    },
    throttled({ retryAfterMs, destination: where } = {}) {
      move({ type: "throttled", retryAfterMs }, where);
    },
    failed({ retryAfterMs, destination: where } = {}) {
      move({ type: "failed", retryAfterMs }, where);
    },
    switchTo(where) {
      aim(where);
      refresh();
    },
    reset() {
      elsewhere.clear();
      before = null;
      destination = null;
      put(bottom, now());
      refresh();
    },
    refresh,
    subscribe(listener) {
      const entry = { tell: listener };
      listeners.add(entry);
      refresh();
      return () => {
        listeners.delete(entry);
        if (listeners.size === 0) stopTimer();
      };
    },
    getSnapshot: () => snapshot,
    getServerSnapshot: () => null,
  };
}

function rulesOf({ ladderMs, failedLadderMs, maxMs }: CooldownOptions): LadderRules {
  const limit = isWait(maxMs) ? maxMs : MAX_WAIT_MS;
  return {
    ladderMs: usable(ladderMs, LADDER_MS),
    failedLadderMs: usable(failedLadderMs, FAILED_LADDER_MS),
    maxMs: Math.min(Math.max(limit, MIN_WAIT_MS), MAX_WAIT_MS),
  };
}

function usable(
  wanted: readonly number[] | undefined,
  standard: readonly number[],
): readonly number[] {
  return wanted !== undefined && wanted.length > 0 && wanted.every(isWait) ? wanted : standard;
}

function snapshotOf({ availableAt, sends }: Ladder, at: number): CooldownSnapshot {
  const remainingSeconds = availableAt > 0 ? Math.ceil(Math.max(availableAt - at, 0) / 1_000) : 0;
  return Object.freeze({
    availableAt: remainingSeconds > 0 ? availableAt : null,
    remainingSeconds,
    sends,
    supportFirst: sends >= SENDS_BEFORE_SUPPORT,
  });
}

function isSame(one: CooldownSnapshot, other: CooldownSnapshot): boolean {
  return (
    one.availableAt === other.availableAt &&
    one.remainingSeconds === other.remainingSeconds &&
    one.sends === other.sends
  );
}
