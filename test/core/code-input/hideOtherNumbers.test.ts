import { readCodeInput } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const read = (text: string, length: number) => {
  const input = readCodeInput(text, length);
  return input.ok ? input.code : "none";
};

/** Numbers that are no code by their shape or by what is beside them, each with as many digits as it has. */
const others: readonly (readonly [string, number])[] = [
  ["on 24.11.26", 6],
  ["on 11.24.26", 6],
  ["on 26.11.24", 6],
  ["on 1.11.26", 5],
  ["on 24.11.2026", 8],
  ["on 1.7.2026", 6],
  ["on 24-11-1999", 8],
  ["on 2026-11-24", 8],
  ["on 2026.7.1", 6],
  ["on 98.11.24", 6],
  ["on 98.1.2", 4],
  ["on 5.6.98", 4],
  ["on 31.12.98", 6],
  ["on 10.10.2026", 8],
  ["on 24/11/26", 6],
  ["on 24/11", 4],
  ["on 2026/11/24", 8],
  ["at 12:45", 4],
  ["at 12:45:30", 6],
  ["at 9:05", 3],
  ["paid $1250", 4],
  ["paid $ 1250", 4],
  ["paid ($1250)", 4],
  ["paid US$1250", 4],
  ["paid 1250 €", 4],
  ["paid 1250€", 4],
  ["paid 150000₫", 6],
  ["paid EUR 1250", 4],
  ["paid Rs. 1250", 4],
  ["paid 1250 zł", 4],
  ["paid 150.000đ", 6],
  ["paid 1250 USD today", 4],
  ["paid 1250円で", 4],
  ["paid 150,000원을", 6],
  ["paid 1,250.00", 6],
  ["paid 150,000.5", 7],
  ["paid 1,250,000.00", 9],
  ["paid 150.000,5", 7],
  ["paid 50 kr", 2],
  ["paid Rs.1250", 4],
  ["paid Rs1250", 4],
  ["paid 1.250,00", 6],
  ["paid 1250,00", 6],
  ["© 2026", 4],
  ["2026年", 4],
  ["2026년", 4],
  ["card ****9034", 4],
  ["card **** 9034", 4],
  ["card ••••9034", 4],
  ["card •9034", 4],
  ["a/c XX9034", 4],
  ["a/c xxxx 9034", 4],
  ["call +1 202 555 0123", 11],
];

test.each(others)("%s is no code of %i digits", (text, length) => {
  const digits = (text.match(/\d/g) ?? []).join("");
  expect(digits).toHaveLength(length);
  expect(read(text, length)).toBe("none");
  // Digits that tell from the others, whatever those are.
  const code = "7391824650738".slice(0, length);
  expect(read(`${text}. Code ${code}`, length)).toBe(code);
  expect(read(`Code ${code}, ${text}.`, length)).toBe(code);
});

/** What looks like something else and can be a code: it is one alone, and none beside another. */
const doubtful: readonly (readonly [string, string])[] = [
  ["Code 12-11-26", "121126"],
  ["Code 11-24-26", "112426"],
  ["Code 26-11-24", "261124"],
  ["Code 1,250", "1250"],
  ["Code 12,500", "12500"],
  ["Code 12.500", "12500"],
  ["Code 150,000", "150000"],
  ["Code 1,234,567", "1234567"],
  ["Code 1,50,000", "150000"],
  ["Code 1,50,123", "150123"],
  ["Code 1250.00", "125000"],
  ["Code 31.07", "3107"],
  ["Code 07.31", "0731"],
  ["https://x.example/v/204811", "204811"],
  ["krl.example/204811", "204811"],
  ["mail@204811.example", "204811"],
  ["krl.example#204811", "204811"],
  ["krl.example/v?code=204811#top", "204811"],
];

test.each(doubtful)("%s is the code %s, but not beside another", (text, code) => {
  expect(read(text, code.length)).toBe(code);
  const other = "73918246".slice(0, code.length);
  const isNamed = text.includes("#2");
  expect(read(`${text} or ${other}`, code.length)).toBe(isNamed ? "none" : other);
});

test("a code in a link is told from a number that only looks like something else", () => {
  expect(read("Code 31.07 or https://x.example/4821", 4)).toBe("3107");
});

describe("a code is not taken for something else", () => {
  test.each([
    ["Code 99.99.99", 6, "999999"],
    ["Code 32-13-99", 6, "321399"],
    ["Code 31.00.26", 6, "310026"],
    ["Code 24.11.1826", 8, "24111826"],
    ["Code 132.11.26", 7, "1321126"],
    ["Code 12.111.26", 7, "1211126"],
    ["Code 48-21", 4, "4821"],
    ["Code 48.21", 4, "4821"],
    ["Code 48,00", 4, "4800"],
    ["4821. EUR only", 4, "4821"],
    ["Code 31-07 or 4821", 4, "none"],
    ["Code 1,250,7 or 73918", 5, "none"],
    ["Code 471,250 or 739182", 6, "none"],
    ["Code 471,0001 or 7391824", 7, "none"],
    ["Code 471.251 or 739182", 6, "none"],
    ["Code 71.25 or 7391", 4, "none"],
    ["Code *4821 3759* ok", 8, "48213759"],
    ["Code *4821 - 3759* ok", 8, "48213759"],
    ["Code 24.11.26.1", 7, "2411261"],
    ["Code 747,723", 6, "747723"],
    ["Code 747/723", 6, "747723"],
    ["Code 747:723", 6, "747723"],
    ["Code 747723/10 min", 6, "747723"],
    ["747723 $5 off", 6, "747723"],
    ["747723 EUR 5 off", 6, "747723"],
    ["€5 747723", 6, "747723"],
    ["5 € 747723", 6, "747723"],
    ["5 EUR 747723", 6, "747723"],
    ["It costs EUR 5. 747723", 6, "747723"],
    ["Norvikkr 747723", 6, "747723"],
    ["747723 krona", 6, "747723"],
    ["hours 4821", 4, "4821"],
    ["*4821*", 4, "4821"],
    ["**4821**", 4, "4821"],
    ["*48 21*", 4, "4821"],
    ["*4-8-2-1* ok", 4, "4821"],
    ["*4821 3759*", 8, "48213759"],
    ["*4821 - 3759*", 8, "48213759"],
    ["*9034 was *charged*", 4, "none"],
    ["1250kr5 4821", 4, "none"],
    ["x 4821", 4, "4821"],
    ["Code •48213", 5, "48213"],
    ["Code XX747723", 6, "747723"],
    ["年4821", 4, "4821"],
  ])("in %j of %i digits: %s", (text, length, code) => {
    expect(read(text, length)).toBe(code);
  });
});
