import { formatDuration } from "@fluz-kit/messages";
import { expect, test } from "vitest";

test.each([
  [1_000, "en", "1 second"],
  [1_001, "en", "2 seconds"],
  [24_000, "en", "24 seconds"],
  [89_000, "en", "89 seconds"],
  [90_000, "en", "2 minutes"],
  [900_000, "en", "15 minutes"],
  [2_000, "pl", "2 sekundy"],
  [5_000, "pl", "5 sekund"],
  [2_000, "ar", "ثانيتان"],
  [5_000, "ja", "5 秒"],
])("%i ms in %s are %s", (milliseconds, locale, said) => {
  expect(formatDuration(milliseconds, locale)).toBe(said);
});

test.each(["en_US", "", "xx", "xx-invalid-subtag", "x".repeat(300)])(
  "a locale that nobody knows falls back: %s",
  (locale) => {
    expect(formatDuration(24_000, locale)).toMatch(/24/);
  },
);

test.each([
  [0, "1 second"],
  [-5, "1 second"],
  [Number.NaN, "1 second"],
  [Number.POSITIVE_INFINITY, "1,440 minutes"],
])("an unusable time of %s ms is said as %s", (milliseconds, said) => {
  expect(formatDuration(milliseconds, "en")).toBe(said);
});
