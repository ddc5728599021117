import { formatDuration, negotiateLocale } from "@fluz-kit/messages";
import { describe, expect, test, vi } from "vitest";

describe("two names of one language find each other", () => {
  test.each([
    ["no", "nb"],
    ["nb", "no"],
    ["no-NO", "nb"],
    ["NO_no", "nb-NO"],
    ["nb-NO", "no"],
    ["nb-SJ", "no"],
    ["nn", "nb"],
    ["nn-NO", "no"],
    ["no", "nn"],
    ["iw", "he"],
    ["in", "id"],
    ["tl", "fil"],
    ["mo", "ro"],
    ["cmn", "zh"],
    ["arb", "ar"],
    ["zh-TW", "zh-Hant"],
  ])("%s finds %s", (wanted, available) => {
    expect(negotiateLocale([wanted, "en"], ["en", available])).toBe(available);
  });

  test("and the exact one comes first", () => {
    expect(negotiateLocale("nn", ["nb", "nn"])).toBe("nn");
    expect(negotiateLocale("nb", ["nn", "nb"])).toBe("nb");
    expect(negotiateLocale("no", ["nn", "no"])).toBe("no");
  });

  test.each([["nnh"], ["nog"], ["noo-NO"], ["n"]])("but %s is another one", (wanted) => {
    expect(negotiateLocale(wanted, ["en", "nb"])).toBe("en");
  });
});

describe("where an engine cannot take a tag apart", () => {
  test("a language is known by its first part", () => {
    vi.stubGlobal("Intl", { NumberFormat: Intl.NumberFormat });
    expect(negotiateLocale("es-MX", ["en", "es"])).toBe("es");
    expect(negotiateLocale("no tag", ["en", "es"])).toBe("en");
    expect(formatDuration(30_000, "es-MX", "es")).toBe("30 segundos");
    expect(formatDuration(30_000, "de-DE", "en")).toBe("30 seconds");
  });

  test("nor has any words, a wait is said in English", () => {
    vi.stubGlobal("Intl", undefined);
    expect(formatDuration(30_000, "es-MX", "es")).toBe("30 seconds");
    expect(formatDuration(1_000, "es")).toBe("1 second");
    expect(formatDuration(600_000, "es")).toBe("10 minutes");
    expect(negotiateLocale("es-MX", ["en", "es"])).toBe("es");
  });
});
