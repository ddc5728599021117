import { createSessionRefresher } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocks } from "../../support/createLocks.ts";
import { caught, pass, refused } from "../../support/createSessionScene.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NAME = "fluz-kit/session";
const hang = (): Promise<unknown> => new Promise(() => {});
const expireOnce = () =>
  vi.fn<() => Promise<string>>(async () => "done").mockRejectedValueOnce(refused("AUTH-0019"));

/** How a renewal goes where the environment has these locks. */
async function renew(navigator: unknown, ms = 0) {
  vi.stubGlobal("navigator", navigator);
  const refresh = vi.fn<() => void>();
  const operation = expireOnce();
  const run = caught(createSessionRefresher({ refresh }).run(operation));
  await vi.advanceTimersByTimeAsync(ms);
  await run;
  expect(vi.getTimerCount()).toBe(0);
  return { renewals: refresh.mock.calls.length, calls: operation.mock.calls.length };
}

const once = { renewals: 1, calls: 2 };

describe("a renewal where Web Locks", () => {
  const refuses = () => Promise.reject(new DOMException("opaque origin", "SecurityError"));
  const throws = () => {
    throw new TypeError("not here");
  };
  const trap = (): never => throws();

  test.each<[string, unknown]>([
    ["are not known", {}],
    ["are missing with the navigator", undefined],
    ["have a navigator of null", null],
    ["are null", { locks: null }],
    ["are something else", { locks: { request: "later" } }],
    ["refuse", { locks: { request: refuses } }],
    ["throw", { locks: { request: throws } }],
    ["call nobody", { locks: { request: async () => {} } }],
    ["answer with nothing", { locks: { request: () => undefined } }],
    ["cannot be looked at", new Proxy({}, { get: trap })],
    ["know no options", { locks: { request: async (_: string, work: () => unknown) => work() } }],
    [
      "call twice",
      {
        locks: {
          request: async (_: string, __: object, work: (lock: object) => unknown) =>
            Promise.all([work({}), work({})]),
        },
      },
    ],
  ])("%s is asked for once", async (_, navigator) => {
    expect(await renew(navigator)).toEqual(once);
  });

  test("are missing in a place that cannot be looked at is refused at once", async () => {
    vi.stubGlobal("navigator", {});
    Object.defineProperty(globalThis, "document", {
      configurable: true,
      get: () => {
        throw new TypeError("hands off");
      },
    });
    const run = createSessionRefresher({ refresh: () => false }).run(expireOnce());
    await vi.advanceTimersByTimeAsync(0);
    Reflect.deleteProperty(globalThis, "document");
    expect(await run).toBe("done");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("are taken away goes on to its end", async () => {
    const request = (_: string, __: object, work: (lock: object) => unknown) => {
      void work({});
      return Promise.reject(new DOMException("stolen", "AbortError"));
    };
    expect(await renew({ locks: { request } })).toEqual(once);
  });

  test("are free takes one, and gives it back", async () => {
    const locks = createLocks();
    expect(await renew({ locks })).toEqual(once);
    expect(locks.asked).toEqual([NAME]);
    const next = vi.fn<() => void>();
    await locks.request(NAME, next);
    expect(next).toHaveBeenCalledTimes(1);
  });

  test.each(["Node.js/24", "Bun/1.2", "Deno/2.1"])(
    "are those of a server (%s) takes none: one person does not wait for another",
    async (userAgent) => {
      const locks = createLocks();
      expect(await renew({ locks, userAgent })).toEqual(once);
      expect(locks.asked).toEqual([]);
    },
  );

  test.each(["Mozilla/5.0 (X11) Node.js", "Node.jsx", 5, undefined])(
    "are those of a browser (%s) takes one",
    async (userAgent) => {
      const locks = createLocks();
      await renew({ locks, userAgent });
      expect(locks.asked).toEqual([NAME]);
    },
  );
});

describe("a lock that another tab holds", () => {
  test("is waited for, and the renewal comes after it", async () => {
    const locks = createLocks();
    void locks.request(NAME, () => pass(300));
    vi.stubGlobal("navigator", { locks });
    const refresh = vi.fn<() => void>();
    const operation = vi.fn<() => Promise<string>>(() => Promise.reject(refused("AUTH-0019")));
    operation.mockImplementation(() => Promise.reject(refused("AUTH-0019")));
    const run = caught(createSessionRefresher({ refresh }).run(operation));
    await vi.advanceTimersByTimeAsync(299);
    expect(refresh).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await run;
    expect(refresh).toHaveBeenCalledTimes(1);
    // Tried, tried again once the other tab was done, and after the renewal.
    expect(operation).toHaveBeenCalledTimes(3);
  });

  test("and that has renewed the session leaves nothing to renew", async () => {
    const locks = createLocks();
    void locks.request(NAME, () => pass(300));
    expect(await renew({ locks }, 300)).toEqual({ renewals: 0, calls: 2 });
  });

  test.each<[string, () => Promise<unknown>]>([
    ["for ever", hang],
    ["for longer than a renewal may take", () => pass(60_000)],
  ])("%s hangs nothing, and signs nobody out", async (_, hold) => {
    const locks = createLocks();
    void locks.request(NAME, hold);
    vi.stubGlobal("navigator", { locks });
    const refresh = vi.fn<() => void>();
    const onSignedOut = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh, onSignedOut });
    const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
    for (const press of [1, 2]) {
      const run = caught(session.run(operation));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await run).toMatchObject({ code: "AUTH-0019" });
      expect(operation).toHaveBeenCalledTimes(2 * press);
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refresh).not.toHaveBeenCalled();
    expect(onSignedOut).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is given back when a renewal hangs: the next tab comes to its turn", async () => {
    const locks = createLocks();
    vi.stubGlobal("navigator", { locks });
    const slow = createSessionRefresher({ refresh: hang, timeoutMs: 1_000 });
    const refresh = vi.fn<() => void>();
    const next = createSessionRefresher({ refresh });
    const runs = [slow, next].map((session) =>
      caught(session.run(() => Promise.reject(refused("AUTH-0019")))),
    );
    await vi.advanceTimersByTimeAsync(999);
    expect(refresh).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(runs);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  test("is not waited for by a refresher with another name", async () => {
    const locks = createLocks();
    void locks.request(NAME, hang);
    vi.stubGlobal("navigator", { locks });
    const session = createSessionRefresher({ refresh: () => {}, lockName: "other" });
    expect(await session.run(expireOnce())).toBe("done");
  });
});
