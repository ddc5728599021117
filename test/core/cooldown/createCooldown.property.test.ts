import type { CooldownStorage } from "@fluz-kit/core";
import { createCooldown } from "@fluz-kit/core";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clocks } from "../../support/clocks.ts";

const START = 1_790_000_000_000;
const LONGEST_MS = 900_000;

const storedIn = (items: Map<string, string>): CooldownStorage => ({
  getItem: (key) => items.get(key) ?? null,
  setItem: (key, value) => void items.set(key, value),
  removeItem: (key) => void items.delete(key),
});

type Event =
  /** Time passes. */
  | { readonly type: "live"; readonly ms: number }
  /** Time passes, and neither timers nor the steady clock notice. */
  | { readonly type: "sleep"; readonly ms: number }
  /** Somebody sets the clock, forward or back. */
  | { readonly type: "set"; readonly ms: number }
  | { readonly type: "started" | "throttled" | "failed"; readonly retryAfterMs: unknown }
  /** The screen is left, and entered again. */
  | { readonly type: "remount" }
  /** The same, and the clock is set while nobody looks. */
  | { readonly type: "away"; readonly ms: number }
  /** The page is loaded again: what was in memory is gone. */
  | { readonly type: "reload" }
  | { readonly type: "watch" };

const span = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: 90_000 }),
  fc.integer({ min: 0, max: 86_400_000 }),
);
const signed = fc.tuple(span, fc.constantFrom(1, -1)).map(([ms, sign]) => ms * sign);
const hint = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, NaN, Infinity, -1, 0, 1e99, "30", {}),
  fc.integer({ min: 0, max: 1_000_000 }),
);

const live = fc.record({ type: fc.constant("live" as const), ms: span });
// No machine sleeps for less than a second.
const sleep = fc.record({
  type: fc.constant("sleep" as const),
  ms: span.map((ms) => ms + 1_000),
});
const set = fc.record({ type: fc.constant("set" as const), ms: signed });
const setBack = fc.record({ type: fc.constant("set" as const), ms: span.map((ms) => -ms) });
const begin = fc.record({
  type: fc.constantFrom("started" as const, "throttled" as const, "failed" as const),
  retryAfterMs: hint,
});
const remount = fc.constant({ type: "remount" as const });
const away = fc.record({ type: fc.constant("away" as const), ms: signed });
const awayBack = fc.record({ type: fc.constant("away" as const), ms: span.map((ms) => -ms) });
const reload = fc.constant({ type: "reload" as const });
const watch = fc.constant({ type: "watch" as const });

beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});
afterEach(() => {
  vi.useRealTimers();
});

interface Moment {
  readonly event: Event;
  /** What the cooldown says is left. */
  readonly left: number;
  /** What is left of the wait that was begun, by a clock that nobody can set. */
  readonly real: number;
  /** The whole wait that was begun. */
  readonly step: number;
}

/** Lives through events, and looks after each one. */
function liveThrough(events: readonly Event[], now?: () => number): readonly Moment[] {
  vi.useFakeTimers({ toFake: [...clocks], now: START });
  const items = new Map<string, string>();
  let storage = storedIn(items);
  const mount = () =>
    createCooldown({ flow: "sign-up", storage, ...(now === undefined ? {} : { now }) });
  let cooldown = mount();
  let leave = () => {};
  let [real, step] = [0, 0];
  let isClockSet = false;
  const wait = (ms: number) => {
    real = Math.max(real - ms, 0);
  };
  return events.map((event) => {
    const { type } = event;
    if (type === "live") {
      vi.advanceTimersByTime(event.ms);
      wait(event.ms);
    } else if (type === "sleep" || type === "set") {
      vi.setSystemTime(Date.now() + event.ms);
      if (type === "sleep") wait(event.ms);
      else isClockSet = true;
    } else if (type === "remount" || type === "away" || type === "reload") {
      leave();
      if (type === "reload") storage = storedIn(items);
      if (type === "away") vi.setSystemTime(Date.now() + event.ms);
      cooldown = mount();
    } else if (type === "watch") {
      leave();
      leave = cooldown.subscribe(() => {});
    } else {
      const running = cooldown.remainingMs();
      const answer = Object.assign({}, { retryAfterMs: event.retryAfterMs });
      Reflect.apply(Reflect.get(cooldown, type), undefined, [answer]);
      real = cooldown.remainingMs();
      // A refusal lets a longer wait run on.
      if (type === "started" || real !== running) step = real;
    }
    const left = cooldown.remainingMs();
    // Another clock, or another page, knows no more than what it is told: it begins anew at most.
    if (isClockSet && (type === "reload" || (now && type === "set"))) real = Math.max(real, left);
    return { event, left, real, step };
  });
}

const runs = { numRuns: 400 };

test("whatever happens to clocks, nobody waits longer than the wait that was begun", () => {
  const event = fc.oneof(live, sleep, set, begin, remount, away, watch);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      for (const { left, real } of liveThrough(events)) expect(left).toBeLessThanOrEqual(real);
    }),
    runs,
  );
});

test("who only sets the clock back, or leaves and comes back, waits as long as the rest", () => {
  const event = fc.oneof(live, setBack, begin, remount, awayBack, watch);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      for (const { left, real } of liveThrough(events)) expect(left).toBe(real);
    }),
    runs,
  );
});

test("who loads the page again waits no longer than the wait that was begun, from then on", () => {
  const event = fc.oneof(live, sleep, set, begin, remount, reload, watch);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      for (const { left, real, step } of liveThrough(events)) {
        expect(left).toBeLessThanOrEqual(Math.min(real, step));
      }
    }),
    runs,
  );
});

test("a page that is loaded again goes on waiting where it was", () => {
  const event = fc.oneof(live, begin, reload, remount);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      for (const { left, real } of liveThrough(events)) expect(left).toBe(real);
    }),
    runs,
  );
});

test("whatever a host's own clock does, nobody waits longer than the step from then on", () => {
  const event = fc.oneof(live, sleep, set, begin, remount, watch);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      for (const { left, real, step } of liveThrough(events, () => Date.now())) {
        expect(left).toBeLessThanOrEqual(Math.min(real, step));
      }
    }),
    runs,
  );
});

test("whatever a server asks for, and whatever a clock says, no wait is longer than the longest", () => {
  const time = fc.oneof(
    fc.double(),
    fc.constantFrom<unknown>(NaN, "12:00", null, undefined, 7n, {}, START, -START, 1e308),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(time, hint), { minLength: 1 }), (moments) => {
      let at: unknown = START;
      const clock: { now?: never } = {};
      Object.assign(clock, { now: () => at, flow: "sign-up", storage: storedIn(new Map()) });
      const cooldown = createCooldown(clock);
      for (const [next, retryAfterMs] of moments) {
        Reflect.apply(Reflect.get(cooldown, "started"), undefined, [{ retryAfterMs }]);
        at = next;
        const left = cooldown.remainingMs();
        expect(left >= 0 && left <= LONGEST_MS).toBe(true);
        expect(cooldown.getSnapshot().remainingSeconds).toBeLessThanOrEqual(LONGEST_MS / 1_000);
      }
    }),
    runs,
  );
});
