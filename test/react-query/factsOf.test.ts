import { FluzError } from "@fluz-kit/core";
import { fluzRefetchInterval, fluzRetry, fluzRetryDelay } from "@fluz-kit/react-query";
import { anything, assert, constantFrom, double, oneof, property } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";

const BRAND = Symbol.for("@fluz-kit/FluzError");

function explode(): never {
  throw new Error("hostile");
}

/** Values that do their worst when they are looked at. */
const hostile: Record<string, unknown> = {
  "a proxy that throws": new Proxy({}, { get: explode, has: explode, ownKeys: explode }),
  "a branded proxy": new Proxy({}, { get: (_, key) => (key === BRAND ? true : explode()) }),
  "a getter that throws": {
    get status() {
      return explode();
    },
  },
  "one that calls itself ours, with nonsense": {
    [BRAND]: true,
    kind: Symbol("server"),
    retryAfterMs: "soon",
    httpStatus: 10n,
  },
  "one that throws when it is made a text": { toString: explode, valueOf: explode },
  "a symbol": Symbol("error"),
  "a big number": 10n,
  nothing: undefined,
  null: null,
  "a function": explode,
};

const numbers: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0.5,
  1e300,
  "1",
  "5000",
  ...Object.values(hostile),
];

/** Anything at all, to be made by a call: what explodes when it is looked at would do so in fast-check. */
const whatever = oneof(
  anything({ withBigInt: true, withDate: true }).map((value) => () => value),
  double().map((value) => () => value),
  constantFrom(...numbers.map((value) => () => value)),
);

const call = (door: (...values: never[]) => unknown, ...values: readonly unknown[]) =>
  Reflect.apply(door, undefined, values);

describe.each(Object.entries(hostile))("%s", (_, value) => {
  test("is never asked for again, and has an ordinary wait", () => {
    for (const count of [0, 1, 2]) expect(fluzRetry(count, value)).toBe(false);
    for (const attempt of [0, 1, 2]) {
      expect(fluzRetryDelay(attempt, value)).toBeGreaterThanOrEqual(500);
      expect(fluzRetryDelay(attempt, value)).toBeLessThanOrEqual(4_000);
    }
  });

  test("ends no poll by throwing", () => {
    const { state } = { state: { status: "error", error: value } };
    expect([1_000, false]).toContain(fluzRefetchInterval(1_000)({ state }));
    expect([1_000, false]).toContain(call(fluzRefetchInterval(1_000), value));
  });
});

test("a count that is none repeats nothing", () => {
  const error = new FluzError({ kind: "network" });
  expect(numbers.filter((count) => call(fluzRetry, count, error))).toEqual([]);
});

test("an attempt that is none waits as at the first, without end as at the last", () => {
  const error = new FluzError({ kind: "network" });
  vi.spyOn(Math, "random").mockReturnValue(1);
  const waits = numbers.map((attempt) => call(fluzRetryDelay, attempt, error));
  expect(waits.map((wait) => Number(wait) >= 500 && Number(wait) <= 4_000)).toEqual(
    waits.map(() => true),
  );
  expect(fluzRetryDelay(Number.NaN, error)).toBe(1_000);
  expect(fluzRetryDelay(-5, error)).toBe(1_000);
  expect(fluzRetryDelay(Number.POSITIVE_INFINITY, error)).toBe(4_000);
});

test("law: any count, any error: a decision, and a wait that a timer can keep", () => {
  assert(
    property(whatever, whatever, (giveCount, giveError) => {
      const [count, error] = [giveCount(), giveError()];
      expect(typeof call(fluzRetry, count, error)).toBe("boolean");
      const wait = call(fluzRetryDelay, count, error);
      expect(Number.isFinite(wait) && Number(wait) >= 500 && Number(wait) <= 900_000).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("law: any interval and any state: no poll, or one that a timer can keep", () => {
  expectConsole(
    "warn",
    /^Fluz Kit: fluzRefetchInterval\(\) was given an interval that is not a number of 1 or more/,
  );
  expect(call(fluzRefetchInterval, "5000")).toBeTypeOf("function");
  assert(
    property(whatever, whatever, whatever, (giveInterval, giveError, giveData) => {
      const interval = giveInterval();
      const state = { status: "error", error: giveError(), data: giveData() };
      const next = Reflect.apply(
        Reflect.apply(fluzRefetchInterval, undefined, [interval]),
        undefined,
        [{ state }],
      );
      const isTime = typeof next === "number" && next >= 1 && next <= 2_147_483_647;
      expect(next === false || isTime).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("an interval of weeks is cut to what a timer can hold: it would fire at once otherwise", () => {
  const state = { status: "success", data: null, error: null };
  expect(fluzRefetchInterval(1e12)({ state })).toBe(2_147_483_647);
});
