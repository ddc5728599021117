import { createAttempts, createCooldown, FluzError } from "@fluz-kit/core";
import { beforeEach, describe, expect, test, vi } from "vitest";

const failure = new FluzError({ kind: "api", code: "AUTH-0006" });

const tellers: readonly [string, (listeners: readonly (() => void)[]) => void][] = [
  [
    "attempts",
    (listeners) => {
      const attempts = createAttempts();
      for (const listener of listeners) attempts.subscribe(listener);
      attempts.record(failure);
    },
  ],
  [
    "a cooldown",
    (listeners) => {
      const cooldown = createCooldown({ now: () => 0 });
      const leaves = listeners.map((listener) => cooldown.subscribe(listener));
      cooldown.started();
      // Who stays hears it tick, in every test that follows.
      for (const leave of leaves) leave();
    },
  ],
];

function throwing(): never {
  throw new Error("of the host's");
}

describe.each(tellers)("a listener of %s", (_, tell) => {
  beforeEach(() => {
    vi.stubEnv("NODE_ENV", "production");
  });

  test("that throws keeps nobody from being told, and not whoever made the change", () => {
    const listener = vi.fn<() => void>();
    tell([throwing, listener, throwing, listener]);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test("that is no function is nobody", () => {
    const listener = vi.fn<() => void>();
    const nobody: () => void = JSON.parse("null");
    tell([nobody, listener]);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

test("who leaves while others are told is not told any more, and who joins is told next time", () => {
  const attempts = createAttempts();
  const left = vi.fn<() => void>();
  const joined = vi.fn<() => void>();
  let leave = () => {};
  attempts.subscribe(() => {
    leave();
    attempts.subscribe(joined);
  });
  leave = attempts.subscribe(left);
  attempts.record(failure);
  expect([left.mock.calls.length, joined.mock.calls.length]).toEqual([0, 0]);
  attempts.record(failure);
  expect(joined).toHaveBeenCalledTimes(1);
});

test("development says once that a listener threw, and nothing of what it threw", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  for (const [, tell] of tellers) tell([throwing]);
  const said = warn.mock.calls.flat().filter((text) => /a listener threw/.test(String(text)));
  expect(said.length).toBeLessThanOrEqual(1);
  expect(warn.mock.calls.flat().join()).not.toContain("of the host's");
});
