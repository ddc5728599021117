import { createCooldown } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const START = 1_000_000;

/** A cooldown whose clock stands until it is told to move. */
function setUp(options: Parameters<typeof createCooldown>[0] = {}) {
  let at = START;
  const cooldown = createCooldown({ ...options, now: () => at });
  return {
    cooldown,
    wait: (ms: number) => {
      at += ms;
    },
    expire: () => {
      at += cooldown.remainingMs();
    },
  };
}

describe("after a code was sent", () => {
  test("the wait grows with each send, up to five minutes", () => {
    const { cooldown, expire } = setUp();
    const waits = Array.from({ length: 6 }, () => {
      cooldown.started();
      const left = cooldown.remainingMs();
      expire();
      return left;
    });
    expect(waits).toEqual([30_000, 60_000, 120_000, 300_000, 300_000, 300_000]);
    expect(cooldown.sends).toBe(6);
  });

  test.each([
    [45_000, 45_000],
    [0, 1_000],
    [999, 1_000],
    [1e99, 900_000],
    [900_001, 900_000],
    [Number.NaN, 30_000],
    [Infinity, 30_000],
    [-5, 30_000],
    [null, 30_000],
    [undefined, 30_000],
  ])("a server that says %s ms makes it %s ms", (retryAfterMs, expected) => {
    const { cooldown } = setUp();
    cooldown.started({ retryAfterMs });
    expect(cooldown.remainingMs()).toBe(expected);
  });

  test("the host can set its own ladder, within the same limits", () => {
    const { cooldown, expire } = setUp({ ladderMs: [10, 20_000, 5_000_000], maxMs: 600_000 });
    const waits = [1, 2, 3].map(() => {
      cooldown.started();
      const left = cooldown.remainingMs();
      expire();
      return left;
    });
    expect(waits).toEqual([1_000, 20_000, 600_000]);
  });

  test.each([[[]], [[Number.NaN]], [[-1]], [[5_000, Number.NaN]]])(
    "a ladder of %j is none",
    (ladderMs) => {
      const { cooldown } = setUp({ ladderMs });
      cooldown.started();
      expect(cooldown.remainingMs()).toBe(30_000);
    },
  );

  test.each([
    [5_000_000, 900_000],
    [Number.NaN, 900_000],
    [10, 1_000],
  ])("a longest wait of %s ms is %s ms", (maxMs, expected) => {
    const { cooldown } = setUp({ maxMs });
    cooldown.started({ retryAfterMs: 1e9 });
    expect(cooldown.remainingMs()).toBe(expected);
  });
});

describe("after a send that failed", () => {
  test("the waits are short, and no send is counted", () => {
    const { cooldown, expire } = setUp();
    const waits = [1, 2, 3, 4].map(() => {
      cooldown.failed();
      const left = cooldown.remainingMs();
      expire();
      return left;
    });
    expect(waits).toEqual([5_000, 15_000, 30_000, 30_000]);
    expect(cooldown.sends).toBe(0);
  });

  test("a send that works makes the next failure the first one again", () => {
    const { cooldown, expire } = setUp();
    cooldown.failed();
    cooldown.failed();
    cooldown.started();
    expire();
    cooldown.failed();
    expect(cooldown.remainingMs()).toBe(5_000);
  });

  test("a longer wait goes on, and the failure still counts", () => {
    const { cooldown, wait, expire } = setUp();
    cooldown.started();
    wait(10_000);
    cooldown.failed();
    expect(cooldown.remainingMs()).toBe(20_000);
    expire();
    cooldown.failed();
    expect(cooldown.remainingMs()).toBe(15_000);
  });

  test("as long as what is left, the wait is the new one: a clock set back cannot stretch it", () => {
    const { cooldown, wait } = setUp();
    cooldown.started();
    wait(25_000);
    cooldown.failed();
    wait(-86_400_000);
    expect(cooldown.remainingMs()).toBe(5_000);
  });

  test("what the server says wins", () => {
    const { cooldown } = setUp();
    cooldown.started();
    cooldown.failed({ retryAfterMs: 7_000 });
    expect(cooldown.remainingMs()).toBe(7_000);
  });
});

describe("when the server says it is too early", () => {
  test("a wait begins, and no send is counted", () => {
    const { cooldown } = setUp();
    cooldown.throttled();
    expect(cooldown.remainingMs()).toBe(30_000);
    expect(cooldown.sends).toBe(0);
  });

  test("a wait that runs becomes longer, never shorter", () => {
    const { cooldown, wait } = setUp();
    cooldown.started();
    wait(20_000);
    cooldown.throttled();
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.started({ retryAfterMs: 500_000 });
    cooldown.throttled();
    expect(cooldown.remainingMs()).toBe(500_000);
  });

  test("a time the server names replaces ours", () => {
    const { cooldown } = setUp();
    cooldown.started();
    cooldown.throttled({ retryAfterMs: 3_000 });
    expect(cooldown.remainingMs()).toBe(3_000);
  });

  test("the failures before it still count", () => {
    const { cooldown, expire } = setUp();
    cooldown.failed();
    cooldown.throttled();
    expire();
    cooldown.failed();
    expect(cooldown.remainingMs()).toBe(15_000);
  });
});
