import type { SessionRunOptions } from "@fluz-kit/core";
import { FluzError, fluzErrorFromJSON, toFluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api, createSessionScene, refusal, refused } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

/** How often an operation runs that fails like this, and works from then on. */
async function count(failure: unknown, options: SessionRunOptions | undefined) {
  const { refresh, onSignedOut, session } = createSessionScene();
  const operation = vi.fn<() => Promise<string>>().mockRejectedValueOnce(failure);
  operation.mockResolvedValue("done");
  const run = session.run(operation, options).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  const calls = operation.mock.calls.length;
  expect(await run).toEqual(calls === 2 ? "done" : toFluzError(failure));
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(onSignedOut).not.toHaveBeenCalled();
  return calls;
}

describe("what may be repeated unasked", () => {
  const handMade401 = new FluzError({ kind: "unauthorized", httpStatus: 401 });
  const bare401 = { response: { status: 401, headers: {}, data: "" }, name: "Error", message: "x" };
  const half = {
    data: { pay: { success: true }, note: { success: false, error: { code: "AUTH-0019" } } },
  };
  const gone = () => {
    throw new Error("gone");
  };

  test.each<[string, SessionRunOptions | undefined, unknown, number]>([
    ["what was turned away", undefined, refused("AUTH-0019"), 2],
    ["what was turned away", {}, bare401, 2],
    ["not what was half done, as nobody has called it a read", undefined, half, 1],
    ["not what shows nothing", {}, handMade401, 1],
    ["a read", { replay: "always" }, api("AUTH-0019"), 2],
    ["a read that got half of its answer", { replay: "always" }, half, 2],
    ["what was turned away", { replay: "authentication-only" }, refused("AUTH-0019"), 2],
    ["what was turned away", { replay: "authentication-only" }, refused("AUTH-0008"), 2],
    ["what was turned away, unread", { replay: "authentication-only" }, refusal("AUTH-0019"), 2],
    ["what HTTP 401 turned away", { replay: "authentication-only" }, bare401, 2],
    ["not what was half done", { replay: "authentication-only" }, half, 1],
    ["not what shows nothing", { replay: "authentication-only" }, api("AUTH-0019"), 1],
    ["not what shows nothing", { replay: "authentication-only" }, handMade401, 1],
    [
      "not what came out of an envelope",
      { replay: "authentication-only" },
      fluzErrorFromJSON(refused("AUTH-0019").toJSON()),
      1,
    ],
    ["nothing that the person decides on", { replay: "never" }, refused("AUTH-0019"), 1],
    ["not a secret that is gone", { canReplay: () => false }, refused("AUTH-0019"), 1],
    ["a secret that is still held", { canReplay: () => true }, refused("AUTH-0019"), 2],
    ["nothing that nobody can tell of", { canReplay: gone }, refused("AUTH-0019"), 1],
  ])("%s (%o, %s)", async (_, options, failure, calls) => {
    expect(await count(failure, options)).toBe(calls);
  });

  test("is nothing whose options cannot be read", async () => {
    const hostile: SessionRunOptions = {
      get replay(): "always" {
        throw new RangeError("hands off");
      },
    };
    expect(await count(refused("AUTH-0019"), hostile)).toBe(1);
  });
});

describe("a value of `replay` that nobody knows", () => {
  const wrong: unknown[] = ["Always", "reads", null, true, 1, {}, []];

  test("is taken for a write, and named to developers", async () => {
    vi.resetModules();
    expectConsole("warn", /Fluz Kit: `replay` has an unknown value.+Pass "always" for reads/);
    const { createSessionRefresher } = await import("@fluz-kit/core");
    for (const replay of wrong) {
      for (const [failure, calls] of [
        [api("AUTH-0019"), 1],
        [refused("AUTH-0019"), 2],
      ] as const) {
        const operation = vi.fn<() => Promise<string>>(async () => "done");
        operation.mockRejectedValueOnce(failure);
        const options: SessionRunOptions = {};
        Object.assign(options, { replay });
        const session = createSessionRefresher({ refresh: () => true });
        await session.run(operation, options).catch(() => {});
        expect(operation).toHaveBeenCalledTimes(calls);
      }
    }
  });

  test("is none of the three, nor left out", async () => {
    vi.resetModules();
    const { createSessionRefresher } = await import("@fluz-kit/core");
    for (const replay of ["always", "authentication-only", "never", undefined] as const) {
      const session = createSessionRefresher({ refresh: () => true });
      const operation = vi.fn<() => Promise<string>>(async () => "done");
      operation.mockRejectedValueOnce(refused("AUTH-0019"));
      await session.run(operation, { replay }).catch(() => {});
      expect(operation).toHaveBeenCalledTimes(replay === "never" ? 1 : 2);
    }
  });

  test("is not named in production", async () => {
    vi.resetModules();
    vi.stubEnv("NODE_ENV", "production");
    const { createSessionRefresher } = await import("@fluz-kit/core");
    const options: SessionRunOptions = {};
    Object.assign(options, { replay: "Always" });
    const operation = vi.fn<() => Promise<string>>(() => Promise.reject(api("AUTH-0019")));
    await createSessionRefresher({ refresh: () => true })
      .run(operation, options)
      .catch(() => {});
    expect(operation).toHaveBeenCalledTimes(1);
  });
});
