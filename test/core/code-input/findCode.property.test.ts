import { readCodeInput } from "@fluz-kit/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";

/** The zeros of ASCII, Arabic, Persian, Devanagari, Bengali, Thai, Myanmar, Khmer, wide and Osmanya digits. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10, 0x104a0];

/** What people and senders put between the digits of a code. */
const signs = [
  "",
  " ",
  "-",
  "_",
  ".",
  "'",
  "·",
  "\u2013",
  "\u2011",
  "\u00A0",
  "\u2009",
  "\u200B",
  " - ",
];

/** Ways to say one thing more than once, and to mark it. */
const frames: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `${code}${code}`,
  (code) => `${code} ${code}`,
  (code) => `${code}\n${code}`,
  (code) => `G-${code}`,
  (code) => `Code:${code}`,
  (code) => `*${code}*`,
  (code) => `“${code}”.`,
  (code) => `コード「${code}」です。`,
  (code) => `认证码${code}，`,
  (code) => `รหัส${code}ครับ`,
  (code) => `${code}.\n\n@shop.example #${code} %pay.example`,
];

/** Other numbers in messages, each within words of its own. */
const others = [
  "valid for 10 minutes",
  "gültig bis 31.07.2026",
  "caduca el 31/07/26",
  "at 12:45",
  "am 2026-07-31T09:30:00",
  "call +1 (555) 123-4567",
  "Tel. 030 9876543",
  "you pay $1,250.00",
  "Betrag 12,50 EUR",
  "₹1,50,000 को",
  "card **** 9034",
  "a/c XX9034",
  "text STOP to 720",
  "ref 123456789",
  "© 2026",
  "https://x.example/204811/4821",
  "2026年7月31日",
  "150,000원",
  "no number at all",
];

const lengths = fc.integer({ min: 4, max: 8 });
const forms = fc.constantFrom("piece", "halves", "digits");

/** A code in digits of some script, in one piece, in two halves or digit by digit, and a text that says it. */
const codeOf = (length: number, between: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
      fc.constantFrom(...zeros),
      fc.constantFrom(...between),
      forms,
      fc.constantFrom(...frames),
    )
    .map(([values, zero, sign, form, frame]) => {
      const written = values.map((value) => String.fromCodePoint(zero + value));
      const middle = Math.ceil(length / 2);
      const halves = [written.slice(0, middle), written.slice(middle)].map((half) => half.join(""));
      const text =
        form === "digits" ? written.join(sign) : halves.join(form === "halves" ? sign : "");
      return { code: values.join(""), text: frame(text) };
    });

const around = fc.array(fc.constantFrom(...others), { maxLength: 3 });
const ends = fc.constantFrom("\n", ". ", "; ");

test("one code is found in all its forms, among all other numbers, and read again it is the same", () => {
  const message = lengths.chain((length) =>
    fc.tuple(fc.constant(length), codeOf(length, signs), around, around, ends),
  );
  fc.assert(
    fc.property(message, ([length, { code, text }, before, after, end]) => {
      const read = readCodeInput([...before, text, ...after].join(end), length);
      expect(read).toEqual({ ok: true, code });
      expect(readCodeInput(code, length)).toEqual(read);
    }),
    { numRuns: 300 },
  );
});

test("of two different codes none is taken, whatever they look like and wherever they stand", () => {
  // With dots or apostrophes, a few codes look like a date or an amount, which stands back behind another code.
  const plain = signs.filter((sign) => sign !== "." && sign !== "'");
  const message = lengths.chain((length) =>
    fc.tuple(
      fc.constant(length),
      codeOf(length, plain),
      codeOf(length, plain),
      around,
      around,
      ends,
    ),
  );
  fc.assert(
    fc.property(message, ([length, first, second, before, between, end]) => {
      fc.pre(first.code !== second.code);
      const read = readCodeInput(
        [...before, first.text, ...between, second.text].join(end),
        length,
      );
      expect(read.ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("other numbers alone give no code", () => {
  fc.assert(
    fc.property(lengths, around, ends, (length, texts, end) => {
      const plain = texts.filter((text) => !text.includes("https"));
      expect(readCodeInput(plain.join(end), length).ok).toBe(false);
    }),
  );
});

test("a code is never a part of the digits that were typed", () => {
  fc.assert(
    fc.property(lengths, fc.stringMatching(/^[0-9]{1,20}$/), (length, text) => {
      const read = readCodeInput(text, length);
      const code = text.slice(0, length);
      const isSaid = text.length % length === 0 && text === code.repeat(text.length / length);
      expect(read.ok ? read.code : null).toBe(isSaid ? code : null);
    }),
  );
});
