import type { FluzError, SessionRunOptions } from "@fluz-kit/core";
import { createSessionRefresher, toFluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocks } from "../../support/createLocks.ts";
import { pass, refusal, refused } from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

/** Two tabs with one store of tokens, and a server whose refresh tokens work once. */
function openTabs({ answerMs = 50 } = {}) {
  const server = { access: 1, refresh: 1, ran: 0, renewals: 0 };
  const store = { access: 0, refresh: 1 };
  const tabs = [1, 2].map(() => {
    const onSignedOut = vi.fn<(failure: FluzError) => void>();
    const refresh = vi.fn<() => Promise<boolean>>(async () => {
      const sent = store.refresh;
      await pass(10);
      if (sent !== server.refresh) return false;
      server.refresh += 1;
      server.access += 1;
      server.renewals += 1;
      const granted = { access: server.access, refresh: server.refresh };
      await pass(answerMs);
      Object.assign(store, granted);
      return true;
    });
    const session = createSessionRefresher({ refresh, onSignedOut });
    const call = async (how: (code: "AUTH-0019") => unknown = refusal) => {
      const sent = store.access;
      await pass(10);
      if (sent !== server.access) return how("AUTH-0019");
      server.ran += 1;
      return "done";
    };
    return { session, refresh, onSignedOut, call };
  });
  return { server, tabs };
}

const ways: readonly (readonly [string, SessionRunOptions])[] = [
  ["reads", { replay: "always" }],
  ["writes", { replay: "authentication-only" }],
];

describe.each(ways)("two tabs whose %s find the session ended at once", (_, options) => {
  test.each([
    ["with locks", createLocks],
    ["without locks", () => undefined],
  ])("%s both go on", async (_, create) => {
    vi.stubGlobal("navigator", { locks: create() });
    vi.stubGlobal("document", {});
    const { server, tabs } = openTabs();
    const runs = Promise.all(tabs.map(({ session, call }) => session.run(call, options)));
    await vi.runAllTimersAsync();
    expect(await runs).toEqual(["done", "done"]);
    expect(server).toMatchObject({ ran: 2, renewals: 1 });
    for (const { onSignedOut } of tabs) expect(onSignedOut).not.toHaveBeenCalled();
  });
});

test("with locks the second tab asks its operation first, and spends no refresh token", async () => {
  vi.stubGlobal("navigator", { locks: createLocks() });
  const { tabs } = openTabs();
  const runs = Promise.all(tabs.map(({ session, call }) => session.run(call)));
  await vi.runAllTimersAsync();
  await runs;
  expect(tabs.map(({ refresh }) => refresh.mock.calls.length)).toEqual([1, 0]);
});

test("what another tab has renewed can be renewed again when it ends again", async () => {
  const locks = createLocks();
  vi.stubGlobal("navigator", { locks });
  void locks.request("fluz-kit/session", () => pass(100));
  const onSignedOut = vi.fn<() => void>();
  const refresh = vi.fn<() => void>();
  const session = createSessionRefresher({ refresh, onSignedOut });
  const operation = vi.fn<() => Promise<string>>(async () => "done");
  for (const renewals of [0, 1]) {
    operation.mockRejectedValueOnce(refused("AUTH-0019"));
    const run = session.run(operation);
    await vi.runAllTimersAsync();
    expect(await run).toBe("done");
    expect(refresh).toHaveBeenCalledTimes(renewals);
  }
  expect(onSignedOut).not.toHaveBeenCalled();
});

describe("with locks, what the second tab hears when it asks first", () => {
  /** A tab that waits for another one, and whose second try comes to this. */
  async function askFirst(second: () => Promise<unknown>, options: SessionRunOptions = {}) {
    const locks = createLocks();
    vi.stubGlobal("navigator", { locks });
    void locks.request("fluz-kit/session", () => pass(100));
    const refresh = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh });
    const operation = vi.fn<() => Promise<unknown>>(async () => "done");
    operation.mockRejectedValueOnce(refused("AUTH-0019"));
    operation.mockImplementationOnce(second);
    const run = session.run(operation, options).catch((thrown: unknown) => thrown);
    const other = session.run(async () => "other");
    await vi.runAllTimersAsync();
    expect(await other).toBe("other");
    const outcome = await run;
    return { outcome, calls: operation.mock.calls.length, renewals: refresh.mock.calls.length };
  }

  test("is its answer, whatever else it says", async () => {
    const failure = refusal("AUTH-0014");
    expect(await askFirst(async () => failure)).toEqual({
      outcome: failure,
      calls: 2,
      renewals: 0,
    });
    const thrown = refused("AUTH-0014");
    expect(await askFirst(() => Promise.reject(thrown))).toEqual({
      outcome: thrown,
      calls: 2,
      renewals: 0,
    });
  });

  test("is no answer: the session is renewed, and nothing is sent a third time", async () => {
    const lost = new TypeError("fetch failed");
    expect(await askFirst(() => Promise.reject(lost))).toEqual({
      outcome: toFluzError(lost),
      calls: 2,
      renewals: 1,
    });
  });

  test("is another refusal: the session is renewed, and it is sent again", async () => {
    const again = () => Promise.reject(refused("AUTH-0019"));
    const options = { replay: "authentication-only" } as const;
    expect(await askFirst(again, options)).toEqual({ outcome: "done", calls: 3, renewals: 1 });
  });

  test("is half a success: the session is renewed, and it is not sent again", async () => {
    const answer = { data: { pay: { success: true }, note: refusal("AUTH-0019").data.pay } };
    const options = { replay: "authentication-only" } as const;
    const { outcome, ...counts } = await askFirst(async () => answer, options);
    expect(outcome).toMatchObject({ code: "AUTH-0019", responseKey: "note" });
    expect(counts).toEqual({ calls: 2, renewals: 1 });
  });

  test("is not asked of what may not be repeated", async () => {
    const { calls, renewals } = await askFirst(async () => "x", { replay: "never" });
    expect({ calls, renewals }).toEqual({ calls: 1, renewals: 1 });
  });

  test("counts nothing once its time has run out, and is waited for", async () => {
    const { outcome, calls, renewals } = await askFirst(() => pass(20_000).then(() => "late"));
    expect({ outcome, calls, renewals }).toEqual({ outcome: "late", calls: 2, renewals: 0 });
  });
});
