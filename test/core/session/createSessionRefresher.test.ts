import { createSessionRefresher, FluzError, isFluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  caught,
  createSessionScene,
  pass,
  refusal,
  refused,
} from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

describe("a session that can be renewed", () => {
  test("is renewed once for five that fail together, and each is repeated once", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene();
    const runs = Promise.all([1, 2, 3, 4, 5].map((ms) => session.run(() => call(ms))));
    await vi.runAllTimersAsync();
    expect(await runs).toEqual(["done", "done", "done", "done", "done"]);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(state.calls).toBe(10);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test("is not renewed again for a failure that was under way meanwhile", async () => {
    const { state, refresh, session, call } = createSessionScene();
    const runs = Promise.all([session.run(() => call(10)), session.run(() => call(500))]);
    await vi.advanceTimersByTimeAsync(50);
    const during = session.run(() => call(300));
    await vi.runAllTimersAsync();
    expect([await runs, await during]).toEqual([["done", "done"], "done"]);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(state.calls).toBe(6);
  });

  test("is renewed again when it ends again", async () => {
    const { state, refresh, session, call } = createSessionScene();
    const first = session.run(call);
    await vi.runAllTimersAsync();
    await first;
    state.token = "old";
    const second = session.run(call);
    await vi.runAllTimersAsync();
    expect(await second).toBe("done");
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["AUTH-0008", refused("AUTH-0008")],
    ["HTTP 401", new Response("", { status: 401 })],
    [
      "a client's error with HTTP 401",
      Object.assign(new Error("Request failed"), {
        response: { status: 401, headers: {}, data: "" },
      }),
    ],
  ])("is renewed for %s", async (_, failure) => {
    const { refresh, session } = createSessionScene();
    const operation = vi.fn<() => Promise<string>>().mockRejectedValueOnce(failure);
    operation.mockResolvedValueOnce("done");
    const run = session.run(operation);
    await vi.runAllTimersAsync();
    expect(await run).toBe("done");
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test("is renewed for a payload that holds the failure", async () => {
    const { refresh, session } = createSessionScene();
    const good = { data: { pay: { success: true } } };
    const operation = vi.fn<() => Promise<unknown>>().mockResolvedValueOnce(refusal("AUTH-0019"));
    operation.mockResolvedValueOnce(good);
    const run = session.run(operation);
    await vi.runAllTimersAsync();
    expect(await run).toBe(good);
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});

describe("a session that cannot be renewed", () => {
  test("fails all who wait with what they came with, and signs out once", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene({ renews: false });
    const failures = [1, 2, 3, 4, 5].map(() => refused("AUTH-0019"));
    const runs = failures.map((failure, index) =>
      caught(
        session.run(() =>
          call(index).catch(() => {
            throw failure;
          }),
        ),
      ),
    );
    await vi.runAllTimersAsync();
    const outcomes = await Promise.all(runs);
    expect(outcomes.map((error, index) => error === failures[index])).toEqual(Array(5).fill(true));
    expect(state.calls).toBe(10);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("hangs no longer than ten seconds, and what comes later counts nothing", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene({ renewMs: 60_000 });
    const runs = [1, 2, 3, 4, 5].map(() => caught(session.run(call)));
    await vi.advanceTimersByTimeAsync(10_009);
    expect(state.calls).toBe(5);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.calls).toBe(10);
    expect(onSignedOut).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    expect((await Promise.all(runs)).every(isFluzError)).toBe(true);
    expect(refresh.mock.calls[0]?.[0].isCurrent()).toBe(false);
    await vi.runAllTimersAsync();
    expect(state.calls).toBe(10);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("fails a payload as a FluzError", async () => {
    const { session } = createSessionScene({ renews: false });
    const run = caught(session.run(() => Promise.resolve(refusal("AUTH-0008"))));
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ name: "FluzError", code: "AUTH-0008" });
  });

  test("needs nobody who listens", async () => {
    const session = createSessionRefresher({ refresh: () => false });
    expect(await caught(session.run(() => Promise.reject(refused("AUTH-0019"))))).toMatchObject({
      code: "AUTH-0019",
    });
  });
});

describe("a failure that stays after the renewal", () => {
  test("is asked about exactly twice, and signs out once", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene();
    const always = () => call().then(() => Promise.reject(refused("AUTH-0019")));
    const run = caught(session.run(always));
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ code: "AUTH-0019" });
    expect(state.calls).toBe(2);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("signs out once for all who meet it", async () => {
    const { refresh, onSignedOut, session } = createSessionScene();
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    const runs = [1, 2, 3, 4, 5].map(() => caught(session.run(operation)));
    await vi.runAllTimersAsync();
    await Promise.all(runs);
    expect(operation).toHaveBeenCalledTimes(10);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("signs nobody out when it is a missing permission", async () => {
    const { refresh, onSignedOut, session } = createSessionScene();
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0008")));
    const run = caught(session.run(operation));
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ code: "AUTH-0008" });
    expect(operation).toHaveBeenCalledTimes(2);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test("calls off a renewal that somebody else has begun meanwhile", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene();
    const first = vi.fn<() => Promise<string>>().mockRejectedValueOnce(refused("AUTH-0019"));
    first.mockImplementationOnce(() => pass(50).then(() => Promise.reject(refused("AUTH-0019"))));
    const run = caught(session.run(first));
    await vi.advanceTimersByTimeAsync(100);
    state.token = "old";
    const other = caught(session.run(call));
    await vi.runAllTimersAsync();
    expect([await run, await other]).toMatchObject([{ code: "AUTH-0019" }, { code: "AUTH-0019" }]);
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    expect(state.calls).toBe(1);
  });
});

describe("what a new token cannot mend", () => {
  test.each(["AUTH-0022", "AUTH-0030", "AUTH-0031", "AUTH-0006", "AUTH-0001"] as const)(
    "%s renews nothing",
    async (code) => {
      const { refresh, onSignedOut, session } = createSessionScene();
      const failure = new FluzError({ kind: "api", code, httpStatus: 401 });
      const operation = vi.fn<() => Promise<never>>(() => Promise.reject(failure));
      expect(await caught(session.run(operation))).toBe(failure);
      expect(operation).toHaveBeenCalledTimes(1);
      expect(refresh).not.toHaveBeenCalled();
      expect(onSignedOut).not.toHaveBeenCalled();
    },
  );

  test("a payload with another failure is passed on as it is", async () => {
    const { refresh, session } = createSessionScene();
    const answer = refusal("AUTH-0031");
    expect(await session.run(() => Promise.resolve(answer))).toBe(answer);
    expect(refresh).not.toHaveBeenCalled();
  });

  test.each([
    ["rejects", () => Promise.reject(new TypeError("fetch failed"))],
    [
      "throws",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
  ])("an operation that %s fails with a FluzError", async (_, operation) => {
    expect(await caught(createSessionScene().session.run<unknown>(operation))).toMatchObject({
      name: "FluzError",
      kind: "network",
    });
  });
});

describe("a renewal that needs a session itself", () => {
  test("does not ask for another one", async () => {
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    const onSignedOut = vi.fn<() => void>();
    const refresh = vi.fn<() => Promise<unknown>>(() => session.run(operation));
    const session = createSessionRefresher({ refresh, onSignedOut });
    expect(await caught(session.run(operation))).toMatchObject({ code: "AUTH-0019" });
    // The first try, the one within the renewal, and the new one.
    expect(operation).toHaveBeenCalledTimes(3);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("ends by its time when it waits for itself later on", async () => {
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    const refresh = vi.fn<() => Promise<unknown>>(() => pass(5).then(() => session.run(operation)));
    const session = createSessionRefresher({ refresh, timeoutMs: 1_000 });
    const run = caught(session.run(operation));
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ code: "AUTH-0019" });
    expect(operation).toHaveBeenCalledTimes(4);
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});
