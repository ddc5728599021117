import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const expired = new FluzError({ kind: "api", code: "AUTH-0019" });

/** An operation that works from its second call on. */
function expireOnce() {
  return vi.fn<() => Promise<string>>().mockRejectedValueOnce(expired).mockResolvedValue("done");
}

describe("a renewal has worked", () => {
  test.each([
    ["with nothing", undefined],
    ["with null", null],
    ["with a token", "eyJhbGciOi"],
    ["with tokens", { accessToken: "a", refreshToken: "r" }],
    ["with a payload that succeeded", { data: { refresh: { success: true } } }],
    ["with true", true],
  ])("when it answers %s", async (_, answer) => {
    const operation = expireOnce();
    await expect(createSessionRefresher({ refresh: () => answer }).run(operation)).resolves.toBe(
      "done",
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a renewal has failed", () => {
  const failedPayload = {
    data: { refresh: { success: false, error: { code: "AUTH-0019", message: "expired" } } },
  };

  test.each<[string, () => unknown]>([
    ["answers false", () => false],
    ["answers with a payload that failed", () => Promise.resolve(failedPayload)],
    ["rejects", () => Promise.reject(new TypeError("fetch failed"))],
    [
      "throws",
      () => {
        throw new Error("no refresh token");
      },
    ],
  ])("when it %s", async (_, refresh) => {
    const operation = expireOnce();
    const onSignedOut = vi.fn<(failure: FluzError) => void>();
    const session = createSessionRefresher({ refresh, onSignedOut });
    await expect(session.run(operation)).rejects.toBe(expired);
    expect(operation).toHaveBeenCalledTimes(1);
    expect(onSignedOut.mock.calls).toEqual([[expired]]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("patience with a renewal", () => {
  test.each([
    [undefined, 10_000],
    [2_500, 2_500],
    [0, 10_000],
    [-1, 10_000],
    [Number.NaN, 10_000],
    [Infinity, 2_147_483_647],
  ])("of %s ms ends after %s ms", async (timeoutMs, expected) => {
    const refresh = () => new Promise(() => {});
    const session = createSessionRefresher({ refresh, timeoutMs });
    const outcome = vi.fn<(error: unknown) => void>();
    const run = session.run(expireOnce()).catch(outcome);
    await vi.advanceTimersByTimeAsync(expected - 1);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await run;
    expect(outcome.mock.calls).toEqual([[expired]]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a renewal that was called off before it began is never asked for", async () => {
  const refresh = vi.fn<() => void>();
  const session = createSessionRefresher({ refresh });
  const run = session.run(expireOnce()).catch((error: unknown) => error);
  while (vi.getTimerCount() === 0) await Promise.resolve();
  session.signOut();
  expect(await run).toBe(expired);
  expect(refresh).not.toHaveBeenCalled();
});
