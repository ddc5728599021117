import { warnOnce } from "../development.ts";
import { createListeners } from "../listeners/createListeners.ts";
import { memberOf } from "../settings/memberOf.ts";
import { startTimer } from "../timer/startTimer.ts";
import type {
  Cooldown,
  CooldownAnswer,
  CooldownOptions,
  CooldownSnapshot,
  CooldownStart,
} from "./Cooldown.ts";
import { createClock } from "./createClock.ts";
import { createCooldownStore } from "./createCooldownStore.ts";
import type { Ladder, LadderEvent } from "./moveLadder.ts";
import { bottom, moveLadder } from "./moveLadder.ts";
import { rulesOf } from "./rulesOf.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const SENDS_BEFORE_SUPPORT = 5;

/**
 * A wait before the person can ask for another code. It is a deadline, not a counter, so a page that
 * slept, was reloaded or was hidden knows how much time is left.
 *
 * Nobody waits longer than the wait that was begun. If the clock is set back, in this page or between two
 * mounts, the wait does not grow; if it is set forward, the wait ends. If the host's own `now` goes back,
 * the running wait starts again at most.
 *
 * Never throws, whatever the options, the storage, the clock and the listeners are or do. Options that
 * make no sense are ignored, and development warns about them. No timer runs unless somebody listens.
 */
export function createCooldown(options?: CooldownOptions): Cooldown {
  const clock = createClock(memberOf(options, "now"));
  const rules = rulesOf(options);
  const store = createCooldownStore(options, clock);
  const listeners = createListeners();
  const elsewhere = new Map<unknown, Ladder>();
  let ladder = store.read(clock.now(), rules.maxMs);
  /** The ladder before a start that may still be undone. */
  let before: Ladder | null = null;
  let destination: unknown = null;
  let stopTimer = () => {};
  let aheadMs = clock.aheadMs();
  let snapshot = snapshotOf(ladder, clock.now(), aheadMs);

  function put(next: Ladder): void {
    ladder = next;
    store.write(next);
  }

  /** Milliseconds left. Corrects a deadline that has passed, or that the clock has moved away from. */
  function remainingMs(): number {
    const at = clock.now();
    const left = ladder.availableAt - at;
    if (left > ladder.waitMs) {
      put({ ...ladder, availableAt: Math.ceil(at + ladder.waitMs) });
      return ladder.waitMs;
    }
    if (ladder.waitMs > 0 && left <= 0) put({ ...ladder, availableAt: 0, waitMs: 0 });
    // The device's clock was set back, and the stored deadline uses that clock.
    else if (left > 0 && aheadMs !== clock.aheadMs()) put(ladder);
    aheadMs = clock.aheadMs();
    return Math.max(left, 0);
  }

  function refresh(): void {
    stopTimer();
    const left = remainingMs();
    const next = snapshotOf(ladder, ladder.availableAt - left, aheadMs);
    const changed = !isSame(snapshot, next);
    if (changed) snapshot = next;
    if (!listeners.isEmpty() && left > 0) stopTimer = startTimer(refresh, left % 1_000 || 1_000);
    if (changed) listeners.tell();
  }

  function move(type: LadderEvent["type"], answer: unknown): void {
    const retryAfterMs = memberOf(answer, "retryAfterMs");
    const where = memberOf(answer, "destination");
    if (process.env.NODE_ENV !== "production") warnOfAnswer(retryAfterMs, where);
    aim(where);
    const base = before ?? ladder;
    before = type === "started" && memberOf(answer, "optimistic") ? base : null;
    clock.begin();
    put(moveLadder(base, { type, retryAfterMs }, rules, clock.now()));
    refresh();
  }

  function aim(where: unknown): void {
    if (where === undefined || where === null || where === destination) return;
    // A wait that a reload restored, or that began without a destination, belongs to the first destination given.
    if (destination !== null) {
      elsewhere.set(destination, before ?? ladder);
      before = null;
      put(elsewhere.get(where) ?? bottom);
    }
    destination = where;
  }

  return {
    get availableAt() {
      return remainingMs() > 0 ? ladder.availableAt - aheadMs : null;
    },
    get sends() {
      return ladder.sends;
    },
    remainingMs,
    started(start?: CooldownStart) {
      move("started", start);
    },
    throttled(answer?: CooldownAnswer) {
      move("throttled", answer);
    },
    failed(answer?: CooldownAnswer) {
      move("failed", answer);
    },
    switchTo(where) {
      if (process.env.NODE_ENV !== "production") warnOfAnswer(null, where);
      aim(where);
      refresh();
    },
    reset() {
      elsewhere.clear();
      before = null;
      destination = null;
      put(bottom);
      refresh();
    },
    refresh,
    subscribe(listener) {
      const leave = listeners.add(listener);
      refresh();
      return () => {
        leave();
        if (listeners.isEmpty()) stopTimer();
      };
    },
    getSnapshot: () => snapshot,
    getServerSnapshot: () => null,
  };
}

function warnOfAnswer(retryAfterMs: unknown, destination: unknown): void {
  if (typeof (retryAfterMs ?? 0) !== "number") {
    warnOnce(
      "cooldown retryAfterMs",
      "the `retryAfterMs` passed to a cooldown is not a number, so the cooldown uses a wait of its own. Pass error.retryAfterMs.",
    );
  }
  if (typeof (destination ?? "") !== "string") {
    warnOnce(
      "cooldown destination",
      "the `destination` passed to a cooldown is not a string, so an equal value may count as another destination. Pass a string.",
    );
  }
}

function snapshotOf(
  { availableAt, waitMs, sends }: Ladder,
  at: number,
  aheadMs: number,
): CooldownSnapshot {
  const remainingSeconds = waitMs > 0 ? Math.ceil(Math.max(availableAt - at, 0) / 1_000) : 0;
  return Object.freeze({
    availableAt: remainingSeconds > 0 ? availableAt - aheadMs : null,
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
