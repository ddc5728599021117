import { FluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("recovery data", () => {
  test("keeps what is yes or no", () => {
    expect(new FluzError({ details: { attemptsLeft: false } }).details).toEqual({
      attemptsLeft: false,
    });
  });

  test.each([
    ["addressId", "a-1", "a-1"],
    ["addressId", "x".repeat(128), "x".repeat(128)],
    ["addressId", "x".repeat(129), undefined],
    ["addressId", "12 Main Street", undefined],
    ["totalCards", 0, 0],
    ["totalCards", 999_999, 999_999],
    ["totalCards", 1_000_000, undefined],
    ["totalCards", -1, undefined],
    ["totalCards", 1.5, undefined],
    ["phone", "5551234567", undefined],
  ])("keeps of %s = %j: %j", (key, value, kept) => {
    expect(new FluzError({ details: { [key]: value } }).details[key]).toBe(kept);
  });

  test("cannot be changed afterwards", () => {
    expect(Object.isFrozen(new FluzError({ details: { totalCards: 3 } }).details)).toBe(true);
  });
});
