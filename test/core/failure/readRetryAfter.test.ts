import { readFailure, readResponse } from "@fluz-kit/core";
import { readWaitOf } from "@fluz-kit/core/internal";
import { afterEach, describe, expect, test, vi } from "vitest";

describe("a wait that the server names", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test.each([
    [{ retryAfter: 30 }, 30_000],
    [{ retryAfter: "30" }, 30_000],
    [{ retryAfterMs: 1_500 }, 1_500],
    [{ retryAfterMs: "1500" }, null],
    [{ retryAfter: "Tue, 24 Nov 2026 12:00:20 GMT" }, 20_000],
    [{ resendAvailableAt: "2026-11-24T12:00:45Z" }, 45_000],
    [{ resendAvailableAt: Date.UTC(2026, 10, 24, 12, 1) }, 60_000],
    [{ resendAvailableAt: "2026-11-24T11:00:00Z" }, 0],
    [{ resendAvailableAt: "2026-11-24T13:00:45.000+01:00" }, 45_000],
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

  test.each([
    { retryAfter: "Tue, 24 Nov 2026 12:00:20 GMT" },
    { resendAvailableAt: "2026-11-24T12:00:20Z" },
    { resendAvailableAt: Date.UTC(2026, 10, 24, 12, 0, 20) },
  ])("%j is a moment of the server's clock, wherever the device's stands", async (field) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 11, 50), toFake: ["Date"] });
    const headers = { date: "Tue, 24 Nov 2026 12:00:00 GMT" };
    const data = { resend: { success: false, error: { code: "AUTH-0020", ...field } } };
    const response = new Response(JSON.stringify({ data }), { headers });
    expect(await readResponse(response)).toMatchObject({ retryAfterMs: 20_000 });
    const envelope = { status: 200, headers, config: {}, data: { data } };
    expect(readFailure(envelope)?.retryAfterMs).toBe(20_000);
  });

  test("a time without a zone is not taken for one in the zone of the device", () => {
    vi.stubEnv("TZ", "America/Los_Angeles");
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12) });
    const error = { code: "AUTH-0020", resendAvailableAt: "2026-11-24T12:00:45.000" };
    expect(readFailure({ success: false, error })?.retryAfterMs).toBe(45_000);
  });
});

describe("a wait that an answer of success names", () => {
  const headers = new Headers({ "Retry-After": "30" });

  test.each([
    ["a Response", new Response("{}", { headers }), 30_000],
    ["a payload", { success: true, retryAfter: 30 }, 30_000],
    ["a payload of milliseconds", { retryAfterMs: 1_500 }, 1_500],
    ["GraphQL's answer", { data: { resendCode: { success: true, retryAfter: 30 } } }, 30_000],
    ["an alias of GraphQL's", { data: { a: { x: 1 }, b: { retryAfter: 2 } } }, 2_000],
    ["axios' envelope", { data: { data: { resendCode: { retryAfter: 30 } } } }, 30_000],
    ["headers of a client", { headers: { "retry-after": "30" }, data: { data: {} } }, 30_000],
    ["no wait at all", { success: true, retryAfter: 0 }, 0],
  ])("is read out of %s", (_, answer, ms) => {
    expect(readWaitOf(answer)).toBe(ms);
  });

  test("is not found where there is none, and nothing is thrown", () => {
    const deep = { data: { data: { data: { data: { data: { retryAfter: 5 } } } } } };
    const hostile = {
      get data() {
        throw new Error("no");
      },
    };
    for (const answer of [undefined, null, "30", 30, [], {}, { success: true }, deep, hostile]) {
      expect(readWaitOf(answer)).toBeNull();
    }
    const round: { data?: unknown } = {};
    round.data = round;
    expect(readWaitOf(round)).toBeNull();
  });
});
