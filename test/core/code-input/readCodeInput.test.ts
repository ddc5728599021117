import { readCodeInput } from "@fluz-kit/core";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

describe("a code of six digits", () => {
  test.each([
    "493817",
    "493 817",
    "49-38-17",
    "493.817",
    "493–817",
    "٤٩٣٨١٧",
    "۴۹۳۸۱۷",
    "४९३८१७",
    "４９３８１７",
    "\u200E493\u00A0817\u202C",
    "\u2066493817\u2069",
    "G-493817",
    "@fluz.app #493817",
    "Code 493817 expires in 10 min",
    "Your code is 49-38-17",
    "Call 202-555-0123. Code: 493 817",
    "493817 sent 24.11.26",
    "4\u200B9\uFEFF3\u00AD817",
    "202-555-0123 493817",
    "493817\n",
    "  493817  ",
    "𝟒𝟗𝟑𝟖𝟏𝟕",
    "493,817",
    "493_817",
    "493817493817",
    "493817 493817",
    "493-817 493817",
    "24.11.26, 493817",
  ])("is read from %j", (text) => {
    expect(readCodeInput(text, 6)).toEqual({ ok: true, code: "493817" });
  });

  test("keeps its leading zeros", () => {
    expect(readCodeInput("004217", 6)).toEqual({ ok: true, code: "004217" });
    expect(readCodeInput("000000", 6)).toEqual({ ok: true, code: "000000" });
  });

  test.each([
    ["", { reason: "empty" }],
    [" \u200B ", { reason: "empty" }],
    ["49381", { reason: "too-short", missing: 1 }],
    ["4 9", { reason: "too-short", missing: 4 }],
    ["4938172", { reason: "too-long", extra: 1 }],
    ["493 8172", { reason: "too-long", extra: 1 }],
    ["Your Fluz code is 493817. Ref 204811", { reason: "too-long", extra: 6 }],
    ["493817 493818", { reason: "too-long", extra: 6 }],
    ["493817 or 493-818", { reason: "too-long", extra: 6 }],
    ["abcdef", { reason: "not-digits" }],
    ["49381x", { reason: "not-digits" }],
    ["4a9b3c8d1e7", { reason: "not-digits" }],
    ["-", { reason: "empty" }],
    ["4938l7", { reason: "not-digits" }],
    ["Step 2: 49381", { reason: "not-digits" }],
    ["493817 or 204811, sent 12.34.56", { reason: "too-long", extra: 12 }],
    ["49 38 17 or 20 48 11", { reason: "too-long", extra: 6 }],
    ["49381\uD800", { reason: "not-digits" }],
  ])("is not guessed from %j", (text, problem) => {
    expect(readCodeInput(text, 6)).toEqual({ ok: false, ...problem });
  });
});

describe("any text", () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

  test("is read without throwing, and gives a code of the right length or none", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.integer({ min: 1, max: 12 }),
        (text, length) => {
          const input = readCodeInput(text, length);
          expect(!input.ok || new RegExp(`^\\d{${length}}$`).test(input.code)).toBe(true);
        },
      ),
    );
  });

  test("with one code in it gives that code, in the digits of any script", () => {
    // The zeros of a few scripts, one of them outside the first plane.
    const zeros = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x104a0);
    fc.assert(
      fc.property(digits(6), zeros, (values, zero) => {
        const text = values.map((value) => String.fromCodePoint(zero + value)).join("");
        expect(readCodeInput(`<${text}>`, 6)).toEqual({ ok: true, code: values.join("") });
      }),
    );
  });

  test("between digits that a person puts there changes nothing", () => {
    const gap = fc.constantFrom("", " ", "-", ".", "\u2013", "\u00A0", "\u200E", " \u2011 ");
    fc.assert(
      fc.property(digits(6), fc.array(gap, { minLength: 7, maxLength: 7 }), (values, gaps) => {
        const text = gaps.map((between, index) => `${between}${values[index] ?? ""}`).join("");
        expect(readCodeInput(text, 6)).toEqual({ ok: true, code: values.join("") });
      }),
    );
  });

  test("with a digit more or less gives none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), digits(12), (length, values) => {
        const text = values.slice(0, length).join("");
        expect(readCodeInput(text, 6).ok).toBe(length === 6);
      }),
    );
  });

  test.each([
    "1",
    "1 ",
    "1- ",
    "1-",
    "1, ",
    "a1",
    "Rs 1 kr",
    "+1 ($1/",
    "a.aa/1@a.",
    "a.aa/@a.",
    "-",
    "- ",
    " ",
    "*",
    "+",
    "://",
    "\uD800",
    "\u{1D7FF}",
  ])(
    "of a megabyte of %j takes no longer than reading it",
    (piece) => {
      // Each would keep a reader busy for minutes that goes back over what it has read.
      const text = `1${piece.repeat(1_000_000 / piece.length)}x`;
      const start = performance.now();
      expect(readCodeInput(text, 6).ok).toBe(false);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );

  test("gives the code among a megabyte of words, but none among more digits than a message has", () => {
    const words = "lorem - ipsum, dolor. ".repeat(50_000);
    expect(readCodeInput(`${words}493817`, 6)).toEqual({ ok: true, code: "493817" });
    expect(readCodeInput(`${"1 x ".repeat(9_994)}493817`, 6).ok).toBe(true);
    expect(readCodeInput(`${"1 x ".repeat(9_995)}493817`, 6).ok).toBe(false);
  }, 20_000);

  test.each([null, undefined, 493817, {}, Symbol("x")])("that is no text is empty: %s", (value) => {
    // @ts-expect-error: the types refuse it, too.
    expect(readCodeInput(value, 6)).toEqual({ ok: false, reason: "empty" });
  });

  test.each([0, -6, 5.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "is read as six digits when the length is %s, which is a mistake",
    async (length) => {
      vi.resetModules();
      const core = await import("@fluz-kit/core");
      expectConsole("error", /^Fluz Kit: the length of a code/);
      expect(core.readCodeInput("493817", length)).toEqual({ ok: true, code: "493817" });
    },
  );
});

test("the length decides what is too short and too long", () => {
  expect(readCodeInput("1234", 4)).toEqual({ ok: true, code: "1234" });
  expect(readCodeInput("12345", 4)).toEqual({ ok: false, reason: "too-long", extra: 1 });
  expect(readCodeInput("1234", 8)).toEqual({ ok: false, reason: "too-short", missing: 4 });
});
