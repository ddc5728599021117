import { createSessionRefresher, FluzError, runOperation } from "@fluz-kit/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { caught, refused } from "../../support/createSessionScene.ts";

afterEach(() => {
  vi.useRealTimers();
});

const next = Object.assign(new Error("NEXT_REDIRECT"), {
  digest: "NEXT_REDIRECT;push;/login;307;",
});

const signals: readonly (readonly [string, unknown])[] = [
  ["Next's redirect", next],
  ["a Response with 3xx", new Response(null, { status: 302, headers: { Location: "/login" } })],
  ["TanStack Router's not-found", { isNotFound: true }],
  ["a signal of one's own", { [Symbol.for("@fluz-kit/controlFlow")]: true }],
];

describe.each(signals)("%s", (_, signal) => {
  const scene = () => {
    const refresh = vi.fn<() => unknown>();
    const onSignedOut = vi.fn<() => void>();
    return { refresh, onSignedOut, session: createSessionRefresher({ refresh, onSignedOut }) };
  };

  test("that an operation throws passes at once, as the same value", async () => {
    const { refresh, session } = scene();
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(signal));
    expect(await caught(session.run(operation))).toBe(signal);
    expect(await caught(runOperation(operation, { session }))).toBe(signal);
    expect(await caught(runOperation(operation, {}))).toBe(signal);
    expect(operation).toHaveBeenCalledTimes(3);
    expect(refresh).not.toHaveBeenCalled();
  });

  test("that an operation resolves with is its answer", async () => {
    const { refresh, session } = scene();
    expect(await session.run(async () => signal)).toBe(signal);
    expect(await runOperation(() => signal, { session })).toBe(signal);
    expect(await runOperation(() => signal, {})).toBe(signal);
    expect(refresh).not.toHaveBeenCalled();
  });

  test("that an operation throws when it runs once more passes too", async () => {
    const { onSignedOut, session } = scene();
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(signal));
    operation.mockRejectedValueOnce(refused("AUTH-0019"));
    expect(await caught(session.run(operation))).toBe(signal);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test.each([
    ["throws", () => Promise.reject(signal)],
    ["resolves with", async () => signal],
  ])("that a renewal %s goes to everybody who waits, and nothing is repeated", async (_, renew) => {
    const { refresh, onSignedOut, session } = scene();
    refresh.mockImplementationOnce(renew);
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    const runs = ["always", "authentication-only", "never"] as const;
    const outcomes = runs.map((replay) => caught(session.run(operation, { replay })));
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toBe(signal);
    expect(operation).toHaveBeenCalledTimes(3);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).not.toHaveBeenCalled();
    // It was no renewal.
    await caught(session.run(operation));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("that a renewal throws too late goes to nobody", async () => {
    const { refresh, session } = scene();
    let giveUp = () => {};
    refresh.mockReturnValueOnce(
      new Promise((_resolve, reject) => {
        giveUp = () => reject(signal);
      }),
    );
    const expired = refused("AUTH-0019");
    const run = caught(session.run(() => Promise.reject(expired)));
    while (refresh.mock.calls.length === 0) await Promise.resolve();
    session.signOut();
    giveUp();
    expect(await run).toBe(expired);
  });
});

test("a redirect of a renewal in a page without locks keeps nobody waiting", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("document", {});
  vi.stubGlobal("navigator", {});
  const session = createSessionRefresher({ refresh: () => Promise.reject(next) });
  expect(
    await caught(session.run(() => Promise.reject(new FluzError({ kind: "unauthorized" })))),
  ).toBe(next);
});
