import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clocks } from "../../support/clocks.ts";

const load = () => import("@fluz-kit/core");
type Kit = Awaited<ReturnType<typeof load>>;

const START = 1_790_000_000_000;

// The device's clock is one for a whole page: each test has a page of its own.
let createCooldown: Kit["createCooldown"];
beforeEach(async () => {
  vi.resetModules();
  ({ createCooldown } = await load());
  vi.useFakeTimers({ toFake: [...clocks], now: START });
});
afterEach(() => {
  // First what stands in the place of a fake clock, or that would come back for good.
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const setBy = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe("the device's clock", () => {
  test("set back again and again makes no wait longer", () => {
    const cooldown = createCooldown();
    cooldown.started();
    for (let second = 1; second <= 30; second += 1) {
      vi.advanceTimersByTime(1_000);
      setBy(-3_600_000);
      expect(cooldown.remainingMs()).toBe(30_000 - second * 1_000);
    }
    expect(cooldown.availableAt).toBeNull();
  });

  test("set back leaves a deadline that the clock will reach", () => {
    const cooldown = createCooldown();
    cooldown.started();
    vi.advanceTimersByTime(10_000);
    setBy(-3_600_000);
    expect(cooldown.remainingMs()).toBe(20_000);
    expect(cooldown.availableAt).toBe(Date.now() + 20_000);
    cooldown.refresh();
    expect(cooldown.getSnapshot().availableAt).toBe(Date.now() + 20_000);
  });

  test("goes on while the machine sleeps, even if it is set back on waking", () => {
    const cooldown = createCooldown();
    cooldown.started();
    // Timers and the steady clock stand still.
    setBy(25_000);
    expect(cooldown.remainingMs()).toBe(5_000);
    setBy(-25_000);
    expect(cooldown.remainingMs()).toBe(5_000);
  });

  test("set forward by a blink before a wait, and back in it, makes that no longer", () => {
    const cooldown = createCooldown();
    setBy(100);
    cooldown.started();
    setBy(-100);
    vi.advanceTimersByTime(29_950);
    expect(cooldown.remainingMs()).toBe(50);
  });

  test("is enough where there is no other", () => {
    vi.stubGlobal("performance", undefined);
    const cooldown = createCooldown();
    cooldown.started();
    vi.advanceTimersByTime(12_000);
    expect(cooldown.remainingMs()).toBe(18_000);
    setBy(-3_600_000);
    expect(cooldown.remainingMs()).toBe(30_000);
  });

  test.each<[string, () => unknown]>([
    ["tells no time", () => NaN],
    ["throws", () => JSON.parse("")],
  ])("is enough where the other one %s", (_, now) => {
    vi.stubGlobal("performance", { now });
    const cooldown = createCooldown();
    cooldown.started();
    vi.advanceTimersByTime(12_000);
    expect(cooldown.remainingMs()).toBe(18_000);
  });
});

describe("a host's own clock", () => {
  test("is taken at its word, though others go on", () => {
    const cooldown = createCooldown({ now: () => 7 });
    cooldown.started();
    vi.advanceTimersByTime(60_000);
    expect(cooldown.remainingMs()).toBe(30_000);
    expect(cooldown.availableAt).toBe(30_007);
  });

  test("may begin before its time", () => {
    let at = -100_000;
    const cooldown = createCooldown({ now: () => at });
    expect(cooldown.getSnapshot()).toMatchObject({ availableAt: null, remainingSeconds: 0 });
    cooldown.started();
    expect(cooldown.getSnapshot()).toMatchObject({ availableAt: -70_000, remainingSeconds: 30 });
    at += 30_000;
    expect(cooldown.availableAt).toBeNull();
  });

  test.each<[string, unknown]>([
    ["NaN", () => NaN],
    ["a text", () => "12:00"],
    ["a number in a text", () => String(START)],
    ["a promise", () => Promise.resolve(START)],
    ["a big number", () => 7n],
    ["more than any date", () => 1e300],
    ["nothing, for it throws", () => JSON.parse("")],
    ["nothing, for it is no function", START],
  ])("that tells %s is left for the device's", (_, now) => {
    vi.stubEnv("NODE_ENV", "production");
    const create: (...values: never[]) => unknown = createCooldown;
    const made: unknown = Reflect.apply(create, undefined, [{ now }]);
    const call = (name: string): unknown =>
      Reflect.apply(Reflect.get(Object(made), name), undefined, []);
    call("started");
    vi.advanceTimersByTime(12_000);
    expect(call("remainingMs")).toBe(18_000);
  });

  test("that tells no time is named to developers once", async () => {
    vi.resetModules();
    const fresh = await import("@fluz-kit/core");
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    fresh.createCooldown({ now: () => NaN }).started();
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /^Fluz Kit: the `now` of createCooldown\(\) did not give a time, so .+ Pass a function/,
      ),
    ]);
  });
});
