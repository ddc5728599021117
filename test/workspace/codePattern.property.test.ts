import { assert, integer, oneof, property, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { codePattern } from "../../scripts/new-code/codePattern.ts";

const every = Array.from({ length: 10_000 }, (_, number) => number);
const codeOf = (number: number) => `AUTH-${String(number).padStart(4, "0")}`;

test("the pattern of some codes matches them and no other", () => {
  const numbers = oneof(
    uniqueArray(integer({ min: 1, max: 60 }), { minLength: 1 }),
    uniqueArray(integer({ min: 1, max: 9_999 }), { minLength: 1 }),
  );
  assert(
    property(numbers, (some) => {
      const pattern = new RegExp(codePattern(some));
      const matched = every.filter((number) => pattern.test(codeOf(number)));
      expect(matched).toEqual(some.toSorted((a, b) => a - b));
      expect(pattern.test(`${codeOf(some[0] ?? 1)}0`)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [31, String.raw`^AUTH-00(?:0[1-9]|[12]\d|3[01])$`],
  [32, String.raw`^AUTH-00(?:0[1-9]|[12]\d|3[0-2])$`],
  [39, String.raw`^AUTH-00(?:0[1-9]|[1-3]\d)$`],
])("up to %i it is short", (last, pattern) => {
  expect(codePattern(every.slice(1, last + 1))).toBe(pattern);
});
