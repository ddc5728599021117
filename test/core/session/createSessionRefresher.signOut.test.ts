import { createSessionRefresher } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocks } from "../../support/createLocks.ts";
import { caught, createSessionScene, pass, refused } from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

describe("signing out", () => {
  test("during a renewal repeats nothing, and a token that comes late is known to be late", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene();
    const run = caught(session.run(call));
    await vi.advanceTimersByTimeAsync(50);
    const { isCurrent } = refresh.mock.calls[0]?.[0] ?? {};
    expect(isCurrent?.()).toBe(true);
    session.signOut();
    expect(isCurrent?.()).toBe(false);
    expect(await run).toMatchObject({ code: "AUTH-0019" });
    await vi.runAllTimersAsync();
    expect(state.calls).toBe(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test("leaves a failure that comes later as it is", async () => {
    const { state, refresh, session, call } = createSessionScene();
    const run = caught(session.run(call));
    session.signOut();
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ code: "AUTH-0019" });
    expect(refresh).not.toHaveBeenCalled();
    expect(state.calls).toBe(1);
  });

  test("before a late answer of the repeat says nothing of the next session", async () => {
    const { refresh, onSignedOut, session } = createSessionScene();
    const operation = vi.fn<() => Promise<never>>(() =>
      pass(10).then(() => Promise.reject(refused("AUTH-0019"))),
    );
    const run = caught(session.run(operation));
    await vi.advanceTimersByTimeAsync(115);
    expect(operation).toHaveBeenCalledTimes(2);
    session.signOut();
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ code: "AUTH-0019" });
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test("does not keep the next person from a renewal of their own", async () => {
    const { refresh, session, call } = createSessionScene();
    const earlier = caught(session.run(call));
    await vi.advanceTimersByTimeAsync(50);
    session.signOut();
    await earlier;
    const later = session.run(call);
    await vi.runAllTimersAsync();
    expect(await later).toBe("done");
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test("before a late end of its renewal does not disturb the next one", async () => {
    const { refresh, session, call } = createSessionScene();
    const earlier = caught(session.run(call));
    await vi.advanceTimersByTimeAsync(50);
    session.signOut();
    await earlier;
    // The next renewal begins at 60 and ends at 160; the one called off ends at 110.
    const next = session.run(call);
    const meanwhile = session.run(() => call(70));
    await vi.runAllTimersAsync();
    expect(await Promise.all([next, meanwhile])).toEqual(["done", "done"]);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test("between the renewal and a repeat keeps it from being repeated", async () => {
    const { state, session, call } = createSessionScene();
    const canReplay = () => {
      session.signOut();
      return false;
    };
    const runs = [caught(session.run(call, { canReplay })), caught(session.run(call))];
    await vi.runAllTimersAsync();
    expect(await Promise.all(runs)).toMatchObject([{ code: "AUTH-0019" }, { code: "AUTH-0019" }]);
    expect(state.calls).toBe(2);
  });

  test("by the host, once it heard that the session ended, lets nothing older go on", async () => {
    const refresh = vi.fn<() => boolean>(() => false);
    const session = createSessionRefresher({ refresh, onSignedOut: () => session.signOut() });
    const expire = (takesMs: number) => () =>
      pass(takesMs).then(() => Promise.reject(refused("AUTH-0019")));
    const runs = [caught(session.run(expire(10))), caught(session.run(expire(500)))];
    await vi.runAllTimersAsync();
    expect(await Promise.all(runs)).toMatchObject([{ code: "AUTH-0019" }, { code: "AUTH-0019" }]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test("in the breath in which a renewal begins keeps it from being asked for", async () => {
    const refresh = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh });
    const request = async (_: string, __: object, work: (lock: object) => unknown) => {
      queueMicrotask(() => session.signOut());
      return work({});
    };
    vi.stubGlobal("navigator", { locks: { request } });
    const run = session.run(() => Promise.reject(refused("AUTH-0019")));
    expect(await caught(run)).toMatchObject({ code: "AUTH-0019" });
    expect(refresh).not.toHaveBeenCalled();
  });

  test("while a tab looks whether another has renewed keeps it from renewing", async () => {
    const locks = createLocks();
    void locks.request("fluz-kit/session", () => pass(100));
    vi.stubGlobal("navigator", { locks });
    const refresh = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh });
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    operation.mockImplementationOnce(() => Promise.reject(refused("AUTH-0019")));
    operation.mockImplementationOnce(() => {
      session.signOut();
      return Promise.reject(refused("AUTH-0019"));
    });
    const run = caught(session.run(operation));
    await vi.advanceTimersByTimeAsync(100);
    await run;
    expect(operation).toHaveBeenCalledTimes(2);
    expect(refresh).not.toHaveBeenCalled();
  });

  test("within the renewal ends it", async () => {
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    const onSignedOut = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh: () => session.signOut(), onSignedOut });
    expect(await caught(session.run(operation))).toMatchObject({ code: "AUTH-0019" });
    expect(operation).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});
