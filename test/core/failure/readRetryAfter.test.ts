import { readFailure } from "@fluz-kit/core";
import { afterEach, describe, expect, test, vi } from "vitest";

describe("a wait that the server names", () => {
  afterEach(() => vi.useRealTimers());

  test.each([
    [{ retryAfter: 30 }, 30_000],
    [{ retryAfter: "30" }, 30_000],
    [{ retryAfterMs: 1_500 }, 1_500],
    [{ retryAfterMs: "1500" }, null],
    [{ retryAfter: "Tue, 24 Nov 2026 12:00:20 GMT" }, 20_000],
    [{ resendAvailableAt: "2026-11-24T12:00:45Z" }, 45_000],
    [{ resendAvailableAt: Date.UTC(2026, 10, 24, 12, 1) }, 60_000],
    [{ resendAvailableAt: "2026-11-24T11:00:00Z" }, 0],
    [{ retryAfter: -1 }, null],
    [{ retryAfter: -1, resendAvailableAt: "2026-11-24T12:00:45Z" }, 45_000],
    [{ retryAfter: "30".padEnd(64) }, 30_000],
    [{ retryAfter: "30".padEnd(65) }, null],
    [{ retryAfter: "soon" }, null],
    [{ retryAfter: Number.NaN }, null],
  ])("%j is %s ms", (field, retryAfterMs) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12) });
    const error = { code: "AUTH-0020", ...field };
    expect(readFailure({ success: false, error })?.retryAfterMs).toBe(retryAfterMs);
    const errors = [{ message: "x", extensions: error }];
    expect(readFailure({ errors })?.retryAfterMs).toBe(retryAfterMs);
  });
});
