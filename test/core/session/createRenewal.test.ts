import type { FluzError, SessionRefresher } from "@fluz-kit/core";
import type { SessionRefresh } from "@fluz-kit/core/internal";
import { createSessionRefresher } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocks } from "../../support/createLocks.ts";
import { caught, pass, refusal, refused } from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const expired = refused("AUTH-0019");
const hang = (): Promise<unknown> => new Promise(() => {});

/** An operation that works from its second call on. */
function expireOnce(failure: unknown = expired) {
  return vi.fn<() => Promise<string>>().mockRejectedValueOnce(failure).mockResolvedValue("done");
}

/** An operation that is always refused. */
function expire() {
  return vi.fn<() => Promise<string>>(() => Promise.reject(expired));
}

/** What a renewal that answers like this leads to, for a read that is refused again and again. */
async function renew(refresh: () => unknown) {
  const onSignedOut = vi.fn<(failure: FluzError) => void>();
  const session = createSessionRefresher({ refresh, onSignedOut });
  const first = caught(session.run(expireOnce(), { replay: "never" }));
  await vi.advanceTimersByTimeAsync(0);
  expect(await first).toBe(expired);
  expect(onSignedOut).not.toHaveBeenCalled();
  // After a renewal that worked, the next refusal would be worth another one.
  const second = vi.fn<() => Promise<string>>(() => Promise.reject(expired));
  await caught(session.run(second, { replay: "never" }));
  return onSignedOut.mock.calls.length === 0;
}

const http = (status: number, body: unknown = {}) => new Response(JSON.stringify(body), { status });
const envelope = (status: number, data: unknown = {}) => ({
  status,
  headers: {},
  config: {},
  data,
});

describe("a renewal has worked", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty text", ""],
    ["0", 0],
    ["a token", "eyJhbGciOi"],
    ["tokens", { accessToken: "a", refreshToken: "r" }],
    ["tokens beside domain data", { token: "a", status: "ACTIVE", errors: [], error: null }],
    ["a payload that succeeded", { data: { refresh: { success: true } } }],
    ["true", true],
    ["a list", ["a"]],
    ["HTTP 200", http(200, { data: { refresh: { success: true } } })],
    ["HTTP 204", new Response(null, { status: 204 })],
    ["HTTP 200 with tokens", http(200, { accessToken: "a" })],
    ["HTTP 200 with tokens in a client's envelope", envelope(200, { accessToken: "a" })],
    ["a client's HTTP 200", envelope(200, { data: { refresh: { success: true } } })],
  ])("when it answers %s", async (_, answer) => {
    expect(await renew(() => answer)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a renewal has failed", () => {
  test.each<[string, () => unknown]>([
    ["answers false", () => false],
    ["answers that it is not ok", () => ({ ok: false })],
    ["answers with a payload that failed", async () => refusal("AUTH-0019")],
    ["answers with another failure", async () => refusal("AUTH-0001")],
    ["answers success: false", () => ({ success: false })],
    ["answers with errors", () => ({ errors: [{ message: "x" }] })],
    [
      "answers with errors beside data",
      () => ({ data: { refresh: null }, errors: [{ message: "x" }] }),
    ],
    ["answers HTTP 400", () => http(400)],
    ["answers HTTP 401", () => http(401)],
    ["answers HTTP 403", () => http(403, { accessToken: "a" })],
    ["answers HTTP 404 with a page", () => new Response("<!doctype html>", { status: 404 })],
    ["answers HTTP 429", () => http(429)],
    ["answers HTTP 500", () => http(500)],
    ["answers HTTP 400 as a client does", () => envelope(400, { error: "invalid_grant" })],
    ["answers with what was read", async () => refused("AUTH-0019")],
    ["answers with its JSON", async () => refused("AUTH-0019").toJSON()],
    ["answers with no network", () => Response.error()],
    ["answers with an Error", () => new Error("no refresh token")],
    ["answers isError", () => ({ isError: true })],
    [
      "answers HTTP 400 that was read",
      async () => {
        const response = http(400);
        await response.text();
        return response;
      },
    ],
    ["rejects", () => Promise.reject(new TypeError("fetch failed"))],
    ["rejects with nothing", () => Promise.reject(undefined)],
    [
      "throws",
      () => {
        throw new Error("no refresh token");
      },
    ],
    ["answers with what cannot be looked at", () => new Proxy({}, { get: () => hostile() })],
  ])("when it %s", async (_, refresh) => {
    expect(await renew(refresh)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  function hostile(): never {
    throw new Error("hands off");
  }
});

describe("patience with a renewal", () => {
  test.each([
    [undefined, 10_000],
    [2_500, 2_500],
    [Infinity, 2_147_483_647],
  ])("of %s ms ends after %s ms", async (timeoutMs, expected) => {
    const session = createSessionRefresher({ refresh: hang, timeoutMs });
    const outcome = vi.fn<(error: unknown) => void>();
    const run = session.run(expire()).catch(outcome);
    await vi.advanceTimersByTimeAsync(expected - 1);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await run;
    expect(outcome.mock.calls).toEqual([[expired]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends although a body of the answer never comes", async () => {
    const body = new ReadableStream({});
    const session = createSessionRefresher({ refresh: () => new Response(body) });
    const run = caught(session.run(expire()));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await run).toBe(expired);
  });

  test("is at an end when the renewal is: a late answer counts nothing", async () => {
    const onSignedOut = vi.fn<() => void>();
    const refresh = () => pass(2_000);
    const session = createSessionRefresher({ refresh, timeoutMs: 1_000, onSignedOut });
    const run = caught(session.run(expire(), { replay: "never" }));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await run).toBe(expired);
    // Still in doubt: the next refusal decides.
    await caught(session.run(expire(), { replay: "never" }));
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });
});

describe("a renewal that is refused in a page without locks", () => {
  const page = () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("navigator", {});
  };

  test("leaves the tab that was faster half a second to get its answer", async () => {
    page();
    const operation = expireOnce();
    const run = createSessionRefresher({ refresh: () => false }).run(operation);
    await vi.advanceTimersByTimeAsync(499);
    expect(operation).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(operation).toHaveBeenCalledTimes(2);
    expect(await run).toBe("done");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("waits no longer once somebody signs out", async () => {
    page();
    const session = createSessionRefresher({ refresh: () => false });
    const run = caught(session.run(expireOnce()));
    await vi.advanceTimersByTimeAsync(100);
    session.signOut();
    expect(await run).toBe(expired);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("and that had no time left waits for nobody", async () => {
    page();
    const refresh = () => pass(2_000).then(() => false);
    const session = createSessionRefresher({ refresh, timeoutMs: 1_000 });
    const run = session.run(expireOnce());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await run).toBe("done");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("differs from one that works, which nobody waits for", async () => {
    page();
    const run = createSessionRefresher({ refresh: () => true }).run(expireOnce());
    await vi.advanceTimersByTimeAsync(0);
    expect(await run).toBe("done");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("differs from one in a page with locks, which keep tabs apart", async () => {
    page();
    vi.stubGlobal("navigator", { locks: createLocks() });
    const run = createSessionRefresher({ refresh: () => false }).run(expireOnce());
    await vi.advanceTimersByTimeAsync(0);
    expect(await run).toBe("done");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("differs from one outside of a page, where there are no tabs", async () => {
    const run = createSessionRefresher({ refresh: () => false }).run(expireOnce());
    await vi.advanceTimersByTimeAsync(0);
    expect(await run).toBe("done");
  });
});

test.each<[string, (session: SessionRefresher) => unknown]>([
  ["its time is over", () => vi.advanceTimersByTimeAsync(10_000)],
  ["somebody signs out", (session) => session.signOut()],
])("a renewal knows that it is not the current one any more once %s", async (_, end) => {
  const refresh = vi.fn<(current: SessionRefresh) => Promise<unknown>>(hang);
  const session = createSessionRefresher({ refresh });
  const run = caught(session.run(expire(), { replay: "never" }));
  await vi.advanceTimersByTimeAsync(9_999);
  const [current] = refresh.mock.calls[0] ?? [];
  expect(current?.isCurrent()).toBe(true);
  await end(session);
  await run;
  expect(current?.isCurrent()).toBe(false);
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
