import { negotiateLocale } from "@fluz-kit/messages";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const available = ["en", "es", "fr", "de", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant", "sr-Latn", "ar"];

describe("the language for a person", () => {
  test.each<[string | readonly string[], string]>([
    ["es", "es"],
    ["es-MX", "es"],
    ["ES-mx", "es"],
    ["en_US", "en"],
    ["de-DE-u-co-phonebk", "de"],
    ["de-Latn-AT-1996", "de"],
    ["pt", "pt-BR"],
    ["pt-AO", "pt-BR"],
    ["pt-PT", "pt-PT"],
    ["pt_PT", "pt-PT"],
    ["zh-HK", "zh-Hant"],
    ["zh-TW", "zh-Hant"],
    ["zh-Hant-HK", "zh-Hant"],
    ["zh-CN", "zh-Hans"],
    ["zh", "zh-Hans"],
    ["sr-Latn-RS", "sr-Latn"],
    ["sr", "en"],
    [["xx", "de"], "de"],
    [["sr", "ar-EG", "de"], "ar"],
    [["fr-CA", "en"], "fr"],
    ["", "en"],
    ["xx-invalid-subtag", "en"],
    ["xx", "en"],
    ["*", "en"],
    [[], "en"],
    ["e".repeat(300), "en"],
    [`de-${"x".repeat(297)}`, "en"],
  ])("who wants %j is %s", (wanted, expected) => {
    expect(negotiateLocale(wanted, available)).toBe(expected);
  });

  test("is never in the other script, even when that is all there is", () => {
    expect(negotiateLocale("zh-HK", ["zh-Hans", "en"])).toBe("en");
  });

  test("is found under another name for the same thing", () => {
    expect(negotiateLocale("zh-HK", ["zh-CN", "zh-TW"])).toBe("zh-TW");
    expect(negotiateLocale("zh-Hant-TW", ["zh-HK", "zh-TW"])).toBe("zh-TW");
    expect(negotiateLocale("iw", ["en", "he"])).toBe("he");
    expect(negotiateLocale("en-GB", ["de", "en-US", "en-GB"])).toBe("en-GB");
  });

  test("is spelled as it is offered", () => {
    expect(negotiateLocale("pt-br", ["pt_BR"])).toBe("pt_BR");
    expect(negotiateLocale("ZH-hant-hk", ["ZH-HANT"])).toBe("ZH-HANT");
  });

  test("is English where none fits, else the first one, else English all the same", () => {
    expect(negotiateLocale("ja", ["de", "en-GB"])).toBe("en-GB");
    expect(negotiateLocale("ja", ["de", "fr"])).toBe("de");
    expect(negotiateLocale("ja", [])).toBe("en");
    expect(negotiateLocale("ja", ["not a tag"])).toBe("en");
  });
});

describe("anything at all", () => {
  test("is answered with one of the available languages", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.constantFrom("i-klingon", "x-a"),
    );
    fc.assert(
      fc.property(anything, (wanted) => {
        expect(available).toContain(negotiateLocale(wanted, available));
      }),
    );
  });

  test.each([null, undefined, 7, {}, [null, 7, "de"]])(
    "may be wanted by callers without types: %j",
    (value) => {
      const wanted: string = JSON.parse(JSON.stringify(value ?? null));
      expect(available).toContain(negotiateLocale(wanted, available));
    },
  );

  test("that is wanted finds itself, when it is available", () => {
    for (const locale of available) expect(negotiateLocale(locale, available)).toBe(locale);
  });
});
