import { resolveCodeLength } from "@fluz-kit/core/internal";
import { beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

// Development says everything once, and other tests may have heard it already.
beforeEach(() => {
  vi.resetModules();
});

test.each([1, 4, 6, 8, 64])("a length of %i is taken as it is", (length) => {
  expect(resolveCodeLength(length)).toBe(length);
});

test("a length that is left out is 6, and nobody is bothered with it", () => {
  expect(resolveCodeLength()).toBe(6);
  expect(resolveCodeLength(undefined)).toBe(6);
});

test.each([
  [0, "0"],
  [-0, "0"],
  [-1, "-1"],
  [6.5, "6.5"],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [65, "65"],
  [1e9, "1000000000"],
  [null, "null"],
  ["4", "of type string"],
  [6n, "of type bigint"],
  [[4], "of type object"],
  [{ valueOf: () => 4 }, "of type object"],
  [Symbol("4"), "of type symbol"],
  [true, "of type boolean"],
])("a length of %o is 6, and a mistake that development names", async (length, name) => {
  const core = await import("@fluz-kit/core/internal");
  expectConsole(
    "error",
    new RegExp(
      `^Fluz Kit: the length of a code is ${name}, .+, so the code must have 6 digits, .+ Pass `,
    ),
  );
  expect(core.resolveCodeLength(length)).toBe(6);
});

test("each mistake is named once, and in production none", async () => {
  const core = await import("@fluz-kit/core/internal");
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubEnv("NODE_ENV", "production");
  expect(core.resolveCodeLength(0)).toBe(6);
  expect(said).not.toHaveBeenCalled();
  vi.stubEnv("NODE_ENV", "development");
  for (const length of [0, 0, -1, 0, -1]) core.resolveCodeLength(length);
  expect(said).toHaveBeenCalledTimes(2);
});

test("a text that was passed for a length is not repeated: it may be what a person typed", async () => {
  const core = await import("@fluz-kit/core/internal");
  expectConsole("error", /^Fluz Kit: (?!.*747723)/);
  expect(core.resolveCodeLength("747723")).toBe(6);
});
