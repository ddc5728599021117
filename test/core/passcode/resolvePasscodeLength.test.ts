import { readPasscode } from "@fluz-kit/core/internal";
import type { PasscodeLength } from "@fluz-kit/core/internal";
import { beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

// Development says everything once, and other tests may have heard it already.
beforeEach(() => {
  vi.resetModules();
});

const any = { min: 1, max: 12 };
const unsound: readonly unknown[] = [
  0,
  -1,
  6.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  65,
  1e9,
  null,
  undefined,
  "6",
  {},
  [],
  { min: 6, max: 4 },
  { min: 0, max: 4 },
  { min: 4 },
  { min: "4", max: "6" },
  { min: 4, max: 65 },
];

test("a length that no passcode can have stops nobody, and is named to the developer", async () => {
  const { resolvePasscodeLength } = await import("@fluz-kit/core/internal");
  expectConsole("error", /^Fluz Kit: the length of a passcode is neither .+ Pass what your API/);
  const call = (length: unknown): unknown =>
    Reflect.apply(resolvePasscodeLength, undefined, [length]);
  expect(unsound.map(call)).toEqual(unsound.map(() => any));
});

test("and a passcode is read with it, whatever it is", async () => {
  const core = await import("@fluz-kit/core/internal");
  expectConsole("error", /^Fluz Kit: the length of a passcode/);
  for (const length of unsound) {
    const read: unknown = Reflect.apply(core.readPasscode, undefined, ["0042", length]);
    expect(read).toEqual({ ok: true, passcode: "0042" });
  }
});

test("nothing is said of it in production", async () => {
  const core = await import("@fluz-kit/core/internal");
  vi.stubEnv("NODE_ENV", "production");
  expect(Reflect.apply(core.resolvePasscodeLength, undefined, [null])).toEqual(any);
});

test.each<PasscodeLength>([6, { min: 4, max: 4 }, { min: 4, max: 12 }])(
  "a length of %o is taken as it is",
  (length) => {
    expect(readPasscode("0042", length).ok).toBe(typeof length !== "number");
  },
);
