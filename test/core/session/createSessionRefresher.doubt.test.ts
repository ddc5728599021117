import type { SessionRunOptions } from "@fluz-kit/core";
import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api, caught, pass, refused } from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left`);
});

const never: SessionRunOptions = { replay: "never" };

/** A session whose one renewal was refused, and whose operation may not be repeated. */
async function doubt() {
  const refresh = vi.fn<() => unknown>(() => true).mockReturnValueOnce(false);
  const onSignedOut = vi.fn<(failure: FluzError) => void>();
  const session = createSessionRefresher({ refresh, onSignedOut });
  const fail = (failure: unknown, options = never) =>
    caught(session.run(() => Promise.reject(failure), options));
  const first = refused("AUTH-0019");
  expect(await fail(first)).toBe(first);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(onSignedOut).not.toHaveBeenCalled();
  return { refresh, onSignedOut, session, fail };
}

describe("a refused renewal", () => {
  test.each<[string, SessionRunOptions, FluzError]>([
    ["a read", { replay: "always" }, api("AUTH-0019")],
    ["a write that was not done", { replay: "authentication-only" }, refused("AUTH-0019")],
  ])("is followed by one new try of %s, which may work", async (_, options, failure) => {
    const refresh = vi.fn<() => boolean>(() => false);
    const onSignedOut = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh, onSignedOut });
    const operation = vi.fn<() => Promise<string>>(async () => "done");
    operation.mockRejectedValueOnce(failure);
    expect(await session.run(operation, options)).toBe("done");
    expect(operation).toHaveBeenCalledTimes(2);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
    // The session is good: when it ends again, it is renewed again.
    operation.mockRejectedValueOnce(failure);
    await session.run(operation, options);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test("and a new try that is refused too sign out once, with what was refused last", async () => {
    const refresh = vi.fn<() => boolean>(() => false);
    const onSignedOut = vi.fn<(failure: FluzError) => void>();
    const session = createSessionRefresher({ refresh, onSignedOut });
    const failures: FluzError[] = [];
    const operation = () => {
      const failure = refused("AUTH-0019");
      failures.push(failure);
      return Promise.reject(failure);
    };
    const error = await caught(session.run(operation, { replay: "authentication-only" }));
    expect(failures).toHaveLength(2);
    expect(error).toBe(failures[1]);
    expect(onSignedOut.mock.calls).toEqual([[failures[1]]]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test("is followed by no new try of what may have been done", async () => {
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(api("AUTH-0019")));
    const onSignedOut = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh: () => false, onSignedOut });
    await caught(session.run(operation, { replay: "authentication-only" }));
    expect(operation).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

describe("a session in doubt", () => {
  test("has ended when the next thing is refused: nobody renews a second time", async () => {
    const { refresh, onSignedOut, fail } = await doubt();
    const failure = refused("AUTH-0019");
    expect(await fail(failure, {})).toBe(failure);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut.mock.calls).toEqual([[failure]]);
  });

  test("ends once for all that are refused together", async () => {
    const { onSignedOut, fail } = await doubt();
    await Promise.all([1, 2, 3].map(() => fail(refused("AUTH-0019"))));
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["an answer", async () => "done"],
    ["a failure behind authentication", () => Promise.reject(refused("AUTH-0014"))],
    [
      "a payload with such a failure",
      async () => ({ success: false, error: { code: "AUTH-0014" } }),
    ],
  ])("is good again with %s", async (_, operation) => {
    const { refresh, onSignedOut, session, fail } = await doubt();
    await caught(session.run(operation));
    await fail(refused("AUTH-0019"));
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test.each<[string, unknown]>([
    ["a lost connection", new TypeError("fetch failed")],
    ["a fault of the server", new FluzError({ kind: "server", httpStatus: 500 })],
    ["a missing permission", refused("AUTH-0008")],
    ["a redirect", Object.assign(new Error("x"), { digest: "NEXT_REDIRECT;replace;/;307;" })],
  ])("stays so after %s, which tells nothing", async (_, failure) => {
    const { refresh, onSignedOut, fail } = await doubt();
    await fail(failure);
    expect(onSignedOut).not.toHaveBeenCalled();
    await fail(refused("AUTH-0019"));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("is not decided by what was sent before the renewal", async () => {
    const onSignedOut = vi.fn<() => void>();
    const refresh = vi.fn<() => boolean>(() => false);
    const session = createSessionRefresher({ refresh, onSignedOut });
    const late = caught(
      session.run(() => pass(500).then(() => Promise.reject(refused("AUTH-0019"))), never),
    );
    const worked = session.run(() => pass(700));
    await caught(session.run(() => Promise.reject(refused("AUTH-0019")), never));
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([late, worked]);
    expect(onSignedOut).not.toHaveBeenCalled();
    // What worked was let in with the older token: that decides nothing either.
    await caught(session.run(() => Promise.reject(refused("AUTH-0019")), never));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("stays so after a redirect that an operation resolves with", async () => {
    const { onSignedOut, session, fail } = await doubt();
    await session.run(async () => new Response(null, { status: 302 }));
    await fail(refused("AUTH-0019"));
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("stays so after a new try that got no answer", async () => {
    const onSignedOut = vi.fn<() => void>();
    const refresh = vi.fn<() => boolean>(() => false);
    const session = createSessionRefresher({ refresh, onSignedOut });
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    operation.mockRejectedValueOnce(refused("AUTH-0019"));
    operation.mockRejectedValueOnce(new TypeError("fetch failed"));
    expect(await caught(session.run(operation))).toMatchObject({ kind: "network" });
    await caught(session.run(operation));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("ends with what was sent before the renewal, if that is refused once more", async () => {
    const onSignedOut = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh: () => false, onSignedOut });
    const late = caught(
      session.run(() => pass(500).then(() => Promise.reject(refused("AUTH-0019")))),
    );
    await caught(session.run(() => Promise.reject(refused("AUTH-0019")), never));
    await vi.advanceTimersByTimeAsync(1_000);
    await late;
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("is forgotten when the host signs out", async () => {
    const { refresh, onSignedOut, session, fail } = await doubt();
    session.signOut();
    await fail(refused("AUTH-0019"));
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

describe("a session that has ended", () => {
  const ended = async () => {
    const scene = await doubt();
    await scene.fail(refused("AUTH-0019"));
    expect(scene.onSignedOut).toHaveBeenCalledTimes(1);
    return scene;
  };

  test("is neither renewed nor ended again", async () => {
    const { refresh, onSignedOut, fail } = await ended();
    for (const options of [never, {}]) await fail(refused("AUTH-0019"), options);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("stays so when something is let in that was sent before", async () => {
    const { refresh, onSignedOut, session, fail } = await doubt();
    const late = session.run(() => pass(500));
    await fail(refused("AUTH-0019"));
    await vi.advanceTimersByTimeAsync(500);
    await late;
    await fail(refused("AUTH-0019"));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (session: Awaited<ReturnType<typeof ended>>["session"]) => unknown]>([
    ["the API lets somebody in", (session) => session.run(async () => "signed in")],
    ["the host says so", (session) => session.signOut()],
  ])("is followed by another one once %s", async (_, begin) => {
    const { refresh, session, fail } = await ended();
    await begin(session);
    await fail(refused("AUTH-0019"));
    expect(refresh).toHaveBeenCalledTimes(2);
  });
});
