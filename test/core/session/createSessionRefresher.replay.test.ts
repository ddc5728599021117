import type { SessionRunOptions } from "@fluz-kit/core";
import { FluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api, createSessionScene } from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

describe("what may be repeated unasked", () => {
  const bare401 = new FluzError({ kind: "unauthorized", httpStatus: 401 });
  const expired = api("AUTH-0019");

  test.each<[string, SessionRunOptions, FluzError, number]>([
    ["a read", {}, bare401, 2],
    ["a read", { replay: "always" }, expired, 2],
    ["a text that the API turned away", { replay: "authentication-only" }, expired, 2],
    ["a text that the API turned away", { replay: "authentication-only" }, api("AUTH-0008"), 2],
    ["not a text after a bare HTTP 401", { replay: "authentication-only" }, bare401, 1],
    ["nothing that the person decides on", { replay: "never" }, expired, 1],
    ["not a secret that is gone", { canReplay: () => false }, expired, 1],
    ["a secret that is still held", { canReplay: () => true }, expired, 2],
    [
      "nothing that nobody can tell of",
      {
        canReplay: () => {
          throw new Error("gone");
        },
      },
      expired,
      1,
    ],
  ])("%s (%o, %s)", async (_, options, failure, calls) => {
    const { refresh, onSignedOut, session } = createSessionScene();
    const operation = vi.fn<() => Promise<string>>().mockRejectedValueOnce(failure);
    operation.mockResolvedValue("done");
    const run = session.run(operation, options).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await run).toBe(calls === 2 ? "done" : failure);
    expect(operation).toHaveBeenCalledTimes(calls);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});
