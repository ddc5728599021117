import type { SessionRefresher } from "@fluz-kit/core";
import { FluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocks } from "../../support/createLocks.ts";
import { caught, refused } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // What development has said once it does not say again.
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A refresher of a host in JavaScript, where any value may be in any place. */
async function create(options: unknown): Promise<SessionRefresher> {
  const { createSessionRefresher } = await import("@fluz-kit/core");
  return Reflect.apply(createSessionRefresher, undefined, [options]);
}

/** How long a renewal that hangs is waited for, in milliseconds. */
async function patienceOf(timeoutMs: unknown) {
  const session = await create({ refresh: () => new Promise(() => {}), timeoutMs });
  const began = Date.now();
  const run = caught(session.run(() => Promise.reject(refused("AUTH-0019"))));
  const ended = run.then(() => Date.now() - began);
  await vi.runAllTimersAsync();
  return ended;
}

const wrongNumbers = [0, -1, Number.NaN, -Infinity, "5000", "", null, true, {}, [], () => 1, 10n];

describe("a `timeoutMs`", () => {
  test("that is no number above 0 is 10 seconds, and named to developers", async () => {
    expectConsole(
      "warn",
      /Fluz Kit: the `timeoutMs` of createSessionRefresher\(\) is not a number above 0/,
    );
    for (const wrong of [...wrongNumbers, Symbol("5")])
      expect(await patienceOf(wrong)).toBe(10_000);
  });

  test.each([
    [undefined, 10_000],
    [1, 1],
    [25_000, 25_000],
    [Infinity, 2_147_483_647],
    [1e300, 2_147_483_647],
  ])("of %s is %s ms", async (timeoutMs, expected) => {
    expect(await patienceOf(timeoutMs)).toBe(expected);
  });
});

const noFunctions = [null, "refresh", 5, {}, [], true, Symbol("x")];

describe("a `refresh`", () => {
  test("that is no function renews nothing: the session ends when the API says so twice", async () => {
    expectConsole(
      "warn",
      /Fluz Kit: the `refresh` of createSessionRefresher\(\) is not a function.+Pass/,
    );
    for (const refresh of [...noFunctions, undefined]) {
      const onSignedOut = vi.fn<() => void>();
      const session = await create({ refresh, onSignedOut });
      const operation = vi.fn<() => Promise<never>>(() => Promise.reject(refused("AUTH-0019")));
      expect(await caught(session.run(operation))).toMatchObject({ code: "AUTH-0019" });
      expect(operation).toHaveBeenCalledTimes(2);
      expect(onSignedOut).toHaveBeenCalledTimes(1);
      // As after any renewal that failed, the next refusal decides where nothing may be repeated.
      session.signOut();
      await caught(session.run(operation, { replay: "never" }));
      expect(onSignedOut).toHaveBeenCalledTimes(1);
      await caught(session.run(operation, { replay: "never" }));
      expect(onSignedOut).toHaveBeenCalledTimes(2);
    }
  });
});

describe("an `onSignedOut`", () => {
  test("that is no function hears nothing, and is named to developers", async () => {
    expectConsole(
      "warn",
      /Fluz Kit: the `onSignedOut` of createSessionRefresher\(\) is not a function.+or leave/,
    );
    for (const onSignedOut of noFunctions) {
      const session = await create({ refresh: () => false, onSignedOut });
      const run = caught(session.run(() => Promise.reject(refused("AUTH-0019"))));
      expect(await run).toMatchObject({ code: "AUTH-0019" });
    }
  });
});

describe("a `lockName`", () => {
  const nameOf = async (lockName: unknown) => {
    const locks = createLocks();
    vi.stubGlobal("navigator", { locks });
    const session = await create({ refresh: () => true, lockName });
    await caught(session.run(() => Promise.reject(refused("AUTH-0019")), { replay: "never" }));
    return locks.asked;
  };

  test("that no lock can have is the standard one, and named to developers", async () => {
    expectConsole(
      "warn",
      /Fluz Kit: the `lockName` of createSessionRefresher\(\) is not a valid lock name.+begin with "-"\./,
    );
    for (const wrong of ["", "-a", null, 5, {}, [], true, Symbol("x")]) {
      expect(await nameOf(wrong)).toEqual(["fluz-kit/session"]);
    }
  });

  test.each([
    [undefined, "fluz-kit/session"],
    ["shop/session", "shop/session"],
    ["a-", "a-"],
  ])("of %s asks for %s", async (lockName, expected) => {
    expect(await nameOf(lockName)).toEqual([expected]);
  });
});

describe("options", () => {
  const hostile = {
    get refresh() {
      throw new RangeError("hands off");
    },
  };

  test("of any kind make a refresher that runs what it is given", async () => {
    expectConsole(
      "warn",
      /Fluz Kit: the `refresh` of createSessionRefresher\(\) is not a function/,
    );
    for (const options of [undefined, null, 5, "x", [], {}, hostile, () => 1, Symbol("x")]) {
      const session = await create(options);
      expect(await session.run(async () => "done")).toBe("done");
      const error = await caught(session.run(() => Promise.reject(refused("AUTH-0019"))));
      expect(error).toBeInstanceOf(FluzError);
      session.signOut();
    }
  });

  test("that are wrong in two ways are named twice", async () => {
    expectConsole("warn", /the `timeoutMs`/);
    expectConsole("warn", /the `onSignedOut`/);
    const session = await create({ refresh: () => {}, timeoutMs: -1, onSignedOut: 5 });
    expect(await session.run(async () => "done")).toBe("done");
  });

  test("that make sense are not named, and neither are others in production", async () => {
    await create({ refresh: () => {}, timeoutMs: 5, onSignedOut: () => {}, lockName: "a" });
    await create({ refresh: () => {}, timeoutMs: undefined, onSignedOut: undefined });
    vi.stubEnv("NODE_ENV", "production");
    const session = await create({ timeoutMs: -1, onSignedOut: 5, lockName: "" });
    expect(await session.run(async () => "done")).toBe("done");
  });
});
