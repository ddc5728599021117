import { codes, isFluzErrorCode } from "@fluz-kit/core";
import { expect, test } from "vitest";

test.each(Object.keys(codes))("%s is a documented code", (code) => {
  expect(isFluzErrorCode(code)).toBe(true);
});

test.each([
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "auth-0001",
  " AUTH-0001",
  "AUTH-0001\u0000",
  "AUTH-0099",
  "AUTH-0100",
  "AUTH-9999",
  "AUTH-0000",
  "A".repeat(10_000),
  7,
  null,
  undefined,
  {},
  [],
  ["AUTH-0001"],
  { toString: () => "AUTH-0001" },
])("is no documented code: %j", (value) => {
  expect(isFluzErrorCode(value)).toBe(false);
});
