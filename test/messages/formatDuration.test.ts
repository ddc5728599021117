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

test.each([
  ["de-DE", "en", "30 seconds"],
  ["es-MX", "es", "30 segundos"],
  ["es", "es-MX", "30 segundos"],
  ["de", "de-AT", "30 Sekunden"],
  ["no", "nb", "30 sekunder"],
  ["nb-NO", "no", "30 sekunder"],
  ["zh-TW", "zh-Hans", "30秒钟"],
  ["zh-TW", "zh-Hant", "30 秒"],
  ["sr-Latn", "sr", "30 секунди"],
  ["ar-EG-u-nu-latn", "ar", "30 ثانية"],
  ["en-US-u-nu-arab", "en", "٣٠ seconds"],
  ["en_US", "es", "30 segundos"],
  ["not a tag", "es", "30 segundos"],
  ["xx", "es", "30 segundos"],
  ["es", "not a tag", "30 seconds"],
  ["not a tag", "nor this", "30 seconds"],
  ["xx", "xx", "30 seconds"],
])("the locale %s in a sentence of %s says %s", (locale, language, said) => {
  expect(formatDuration(30_000, locale, language).replace("\u00A0", " ")).toBe(said);
});

test("what is no number is a second", () => {
  const format: (...values: never[]) => unknown = formatDuration;
  for (const time of ["30000", null, undefined, 7n, Symbol("x"), {}, []]) {
    expect(Reflect.apply(format, undefined, [time, "en"])).toBe("1 second");
  }
});

test("a language that Intl does not know brings its own words", () => {
  const units = { second: "{count} segonn", minute: "{count} minit" };
  const said = (ms: number, locale = "ht") => formatDuration(ms, locale, { locale: "ht", units });
  expect([said(1_000), said(30_000), said(90_000), said(30_000, "ht-HT")]).toEqual([
    "1 segonn",
    "30 segonn",
    "2 minit",
    "30 segonn",
  ]);
  expect(formatDuration(30_000, "es", { locale: "es" })).toBe("30 segundos");
});
