import type { CooldownOptions } from "@fluz-kit/core";
import { createCooldown } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clocks } from "../../support/clocks.ts";

const START = 1_790_000_000_000;
const DAY_MS = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...clocks], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A cooldown that is watched, with every second it told of. */
function watch(options?: CooldownOptions) {
  const cooldown = createCooldown(options);
  const seen: number[] = [];
  cooldown.subscribe(() => seen.push(cooldown.getSnapshot().remainingSeconds));
  return { cooldown, seen };
}

test("a destination that is nobody's belongs to the wait that runs", () => {
  const cooldown = createCooldown();
  cooldown.started({ destination: "ann@example.com" });
  Reflect.apply(Reflect.get(cooldown, "switchTo"), cooldown, [null]);
  expect(cooldown.remainingMs()).toBe(30_000);
});

describe("a wait that somebody watches", () => {
  test("tells of each second once, and of its end once", () => {
    const { cooldown, seen } = watch();
    cooldown.started({ retryAfterMs: 3_000 });
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual([3, 2, 1, 0]);
  });

  test("ticks when the second changes, not a second after the last look", () => {
    const { cooldown, seen } = watch();
    cooldown.started({ retryAfterMs: 2_400 });
    vi.advanceTimersByTime(399);
    expect(seen).toEqual([3]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([3, 2]);
    vi.advanceTimersByTime(999);
    expect(seen).toEqual([3, 2]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([3, 2, 1]);
  });

  test("is over at once when the page comes back after ten minutes", () => {
    const { cooldown, seen } = watch();
    cooldown.started();
    vi.setSystemTime(START + 600_000);
    cooldown.refresh();
    cooldown.refresh();
    expect(seen).toEqual([30, 0]);
    expect(cooldown.getSnapshot().availableAt).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("has a deadline until it is over", () => {
    const cooldown = createCooldown();
    expect(cooldown.availableAt).toBeNull();
    cooldown.started();
    expect(cooldown.availableAt).toBe(START + 30_000);
    vi.setSystemTime(START + 30_000);
    expect(cooldown.availableAt).toBeNull();
  });

  test("tells two watchers apart, though they share a function", () => {
    const cooldown = createCooldown();
    const listener = vi.fn<() => void>();
    const leave = cooldown.subscribe(listener);
    cooldown.subscribe(listener);
    leave();
    leave();
    cooldown.started();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("costs no timer once nobody watches any more", () => {
    const cooldown = createCooldown();
    const leave = cooldown.subscribe(() => {});
    const leaveToo = cooldown.subscribe(() => {});
    cooldown.started();
    leave();
    expect(vi.getTimerCount()).toBe(1);
    leaveToo();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is up to date for a watcher who comes late", () => {
    const cooldown = createCooldown();
    cooldown.started();
    vi.setSystemTime(START + 12_000);
    cooldown.subscribe(() => {});
    expect(cooldown.getSnapshot().remainingSeconds).toBe(18);
  });
});

describe("a snapshot", () => {
  test("is the same object until something changes, and cannot be written", () => {
    const cooldown = createCooldown();
    cooldown.started();
    const snapshot = cooldown.getSnapshot();
    cooldown.refresh();
    expect(cooldown.getSnapshot()).toBe(snapshot);
    expect(Object.isFrozen(snapshot)).toBe(true);
    expect(snapshot).toEqual({
      availableAt: START + 30_000,
      remainingSeconds: 30,
      sends: 1,
      supportFirst: false,
    });
    vi.setSystemTime(START + 1_000);
    cooldown.refresh();
    expect(cooldown.getSnapshot()).not.toBe(snapshot);
  });

  test("is nothing on the server", () => {
    expect(createCooldown().getServerSnapshot()).toBeNull();
  });

  test("changes when a deadline moves within the same second", () => {
    const { cooldown, seen } = watch();
    cooldown.throttled({ retryAfterMs: 29_500 });
    cooldown.throttled({ retryAfterMs: 30_000 });
    expect(seen).toEqual([30, 30]);
  });

  test("puts support first after five codes", () => {
    const cooldown = createCooldown();
    const first = [1, 2, 3, 4, 5, 6].map(() => {
      cooldown.started();
      return cooldown.getSnapshot().supportFirst;
    });
    expect(first).toEqual([false, false, false, false, true, true]);
  });
});

describe("a clock that jumps", () => {
  test("a day back keeps nobody waiting longer than the step", () => {
    const { cooldown } = watch();
    cooldown.started();
    vi.setSystemTime(START - DAY_MS);
    expect(cooldown.remainingMs()).toBe(30_000);
    vi.setSystemTime(START - DAY_MS + 29_999);
    expect(cooldown.remainingMs()).toBe(1);
    vi.setSystemTime(START - DAY_MS + 30_000);
    expect(cooldown.remainingMs()).toBe(0);
    expect(cooldown.availableAt).toBeNull();
  });

  test("a day back is noticed by the next tick, which moves the deadline", () => {
    const { cooldown } = watch();
    cooldown.started();
    vi.setSystemTime(START - DAY_MS);
    vi.advanceTimersByTime(1_000);
    const { availableAt, remainingSeconds } = cooldown.getSnapshot();
    expect(remainingSeconds).toBe(29);
    expect(availableAt).toBe(START - DAY_MS + 30_000);
  });

  test("forward ends the wait", () => {
    const cooldown = createCooldown();
    cooldown.started();
    vi.setSystemTime(START + DAY_MS);
    expect(cooldown.remainingMs()).toBe(0);
    expect(cooldown.availableAt).toBeNull();
  });
});

describe("a start that nobody has confirmed", () => {
  test("is taken back by a failure", () => {
    const cooldown = createCooldown();
    cooldown.started({ optimistic: true });
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.failed();
    expect(cooldown.remainingMs()).toBe(5_000);
    expect(cooldown.sends).toBe(0);
  });

  test("is taken back by a refusal, which begins its own wait", () => {
    const cooldown = createCooldown();
    cooldown.started({ optimistic: true });
    cooldown.throttled({ retryAfterMs: 12_000 });
    expect(cooldown.remainingMs()).toBe(12_000);
    expect(cooldown.sends).toBe(0);
  });

  test("counts once when it is confirmed", () => {
    const cooldown = createCooldown();
    cooldown.started({ optimistic: true });
    vi.setSystemTime(START + 2_000);
    cooldown.started();
    expect(cooldown.sends).toBe(1);
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.failed();
    expect(cooldown.sends).toBe(1);
  });

  test("stands when the destination is only named again", () => {
    const cooldown = createCooldown();
    cooldown.started({ destination: "one", optimistic: true });
    cooldown.switchTo("one");
    expect(cooldown.remainingMs()).toBe(30_000);
    expect(cooldown.sends).toBe(1);
  });

  test("is not believed once codes go elsewhere", () => {
    const cooldown = createCooldown();
    cooldown.switchTo("one");
    cooldown.started({ optimistic: true });
    cooldown.switchTo("another");
    cooldown.failed();
    expect(cooldown.remainingMs()).toBe(5_000);
    cooldown.switchTo("one");
    expect(cooldown.sends).toBe(0);
    expect(cooldown.remainingMs()).toBe(0);
  });
});

describe("another destination", () => {
  test("starts its own ladder, and the first one keeps its wait", () => {
    const cooldown = createCooldown();
    cooldown.started({ destination: "+1 555 0100" });
    cooldown.started({ destination: "+1 555 0100" });
    cooldown.switchTo("+1 555 0199");
    expect(cooldown.remainingMs()).toBe(0);
    cooldown.started({ destination: "+1 555 0199" });
    expect(cooldown.remainingMs()).toBe(30_000);
    vi.setSystemTime(START + 10_000);
    cooldown.switchTo("+1 555 0100");
    expect(cooldown.remainingMs()).toBe(50_000);
    expect(cooldown.sends).toBe(2);
  });

  test("tells who watches", () => {
    const { cooldown, seen } = watch();
    cooldown.started({ destination: "one" });
    cooldown.switchTo("another");
    expect(seen).toEqual([30, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("named first, takes over the wait that was begun without a name", () => {
    const cooldown = createCooldown();
    cooldown.started();
    cooldown.switchTo("one");
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.throttled({ destination: "another", retryAfterMs: 4_000 });
    expect(cooldown.remainingMs()).toBe(4_000);
    cooldown.failed({ destination: "one" });
    expect(cooldown.remainingMs()).toBe(30_000);
  });

  test("is nowhere to be found from outside", () => {
    const cooldown = createCooldown();
    cooldown.started({ destination: "+1 555 0100" });
    expect(JSON.stringify([cooldown, cooldown.getSnapshot()])).not.toContain("555");
  });
});

test("starting over forgets every wait, and what was sent where", () => {
  const { cooldown, seen } = watch();
  cooldown.started({ destination: "one" });
  cooldown.started({ destination: "another", optimistic: true });
  cooldown.reset();
  expect(cooldown.remainingMs()).toBe(0);
  expect(seen).toEqual([30, 0]);
  cooldown.switchTo("a third");
  cooldown.switchTo("one");
  expect([cooldown.sends, cooldown.remainingMs()]).toEqual([0, 0]);
  cooldown.started();
  expect(cooldown.sends).toBe(1);
  expect(seen).toEqual([30, 0, 30]);
});
