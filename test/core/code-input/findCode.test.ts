import { readCodeInput } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { readTable } from "../../support/readTable.ts";

/** Signs that nobody sees, and the ends of lines, are escaped in the table. */
const unescape = (text: string): string =>
  text
    .replaceAll("\\n", "\n")
    .replace(/\\u([0-9A-F]{4})/g, (_, point: string) =>
      String.fromCharCode(Number.parseInt(point, 16)),
    );

/** Messages in the manner of banks, carriers, shops and wallets, all of them made up. */
const messages = readTable("code-messages.tsv", [
  "language",
  "length",
  "expected",
  "why",
  "message",
]).map((row) => ({ ...row, length: Number(row.length), text: unescape(row.message) }));

/** The zero of the digits that a character belongs to. */
const zeroOf = (digit: string): number => {
  let point = digit.codePointAt(0) ?? 0;
  const value = readCodeInput(digit, 1);
  point -= value.ok ? Number(value.code) : 0;
  return point;
};

test("the table has many messages, in many languages, digits and lengths", () => {
  const zeros = messages.flatMap(({ text }) => (text.match(/\p{Nd}/gu) ?? []).map(zeroOf));
  expect(messages.length).toBeGreaterThanOrEqual(200);
  expect(new Set(messages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(zeros).size).toBeGreaterThanOrEqual(10);
  expect([...new Set(messages.map(({ length }) => length))].sort((a, b) => a - b)).toEqual([
    4, 5, 6, 7, 8,
  ]);
  expect(messages.filter(({ expected }) => expected === "none").length).toBeGreaterThanOrEqual(40);
  expect(new Set(messages.map(({ length, text }) => `${length} ${text}`)).size).toBe(
    messages.length,
  );
});

describe("a message", () => {
  test.each(messages)("of $length digits in $language: $why: $message", (row) => {
    const read = readCodeInput(row.text, row.length);
    expect(read.ok ? read.code : "none").toBe(row.expected);
  });
});

describe("a number that is joined to another", () => {
  test.each([
    ["747723 10", "747723"],
    ["10 747723", "747723"],
    ["747723,10", "747723"],
    ["12-747723", "747723"],
    ["Order 12-747723", "747723"],
    ["1: 747723", "747723"],
    ["+15551234567 747723", "747723"],
    ["Total 12500.00", "too-long"],
    ["Order 204811.00", "too-long"],
    ["747 723747 723", "747723"],
    ["Code 747-723747-723 ok", "747723"],
    ["Code 747 723 - 10 left", "747723"],
    ["Code 747 723 -10 left", "747723"],
    ["Code 747 723- 10 left", "747723"],
    ["Code 747 723 (10 left)", "747723"],
    ["Code 10 747 723 ok", "too-long"],
    ["747723 12345 67890", "747723"],
    ["747723 (10) 9035", "747723"],
    ["Code 747 $5 723 ok", "too-long"],
    ["Code 747 12:45 723 ok", "too-long"],
    ["747723 (02) 9035", "747723"],
    ["747723\u202610 left", "747723"],
    ["747723'10 left", "747723"],
    ["747723\u066C10 left", "747723"],
    ["Code 1-747723-1 ok", "too-long"],
    ["Code () 747723", "747723"],
    ["747-723-1", "too-long"],
    ["747 723 1", "too-long"],
    ["1 747 723", "too-long"],
    ["Code 747\n723", "not-digits"],
    ["Call (555) 123-456", "too-long"],
    ["Call 07700 900123", "too-long"],
    ["Call 07700-900123", "too-long"],
  ])("counts as a code of six or not: %j gives %s", (text, expected) => {
    const read = readCodeInput(text, 6);
    expect(read.ok ? read.code : read.reason).toBe(expected);
  });

  test.each([
    ["Call 555-4567", 4, "none"],
    ["Call 555 4567", 4, "none"],
    ["Call 555 123-4567 (now)", 7, "none"],
    ["Call 6123 4567", 4, "none"],
    ["48213 1 2", 5, "48213"],
    ["Code 48213/1", 5, "48213"],
    ["Code 4821/1", 4, "none"],
    ["Call 98765 43210", 5, "none"],
    ["Call 555 123-4567", 7, "none"],
    ["Call 1 555 123 4567", 4, "none"],
    ["Code 555 4567", 7, "5554567"],
    ["+123456", 6, "123456"],
    ["+1234567", 7, "none"],
    ["+123456789012345", 15, "none"],
    ["+1234567890123456", 16, "1234567890123456"],
    ["01 2345678", 7, "none"],
    ["01 234567", 6, "234567"],
    ["Code 012345678", 9, "012345678"],
    ["12 4821", 4, "4821"],
    ["1 2 4821", 4, "none"],
    ["Code 48 21 (5 min)", 4, "4821"],
    ["Code 12-4821", 4, "none"],
    ["Code 12-48213", 5, "48213"],
  ] as const)("in %j is a code of %i digits or not: %s", (text, length, expected) => {
    const read = readCodeInput(text, length);
    expect(read.ok ? read.code : "none").toBe(expected);
  });
});
