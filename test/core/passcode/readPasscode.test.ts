import { readPasscode } from "@fluz-kit/core/internal";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { listFiles, readText } from "../../support/sources.ts";

describe("a passcode of four digits", () => {
  test.each([
    ["0042", "as it is typed"],
    [" 0042\n", "with the white space that was copied along"],
    ["00 42", "with a space in it"],
    ["‎00​42‬", "with marks that nobody sees"],
    ["٠٠٤٢", "in Arabic-Indic digits"],
    ["００４２", "in full-width digits"],
  ])("is read from %j: %s", (text) => {
    expect(readPasscode(text, 4)).toEqual({ ok: true, passcode: "0042" });
  });

  test.each([
    ["", "empty"],
    [" ​", "empty"],
    ["004", "too-short"],
    ["00421", "too-long"],
    ["00a2", "not-digits"],
    ["00-42", "not-digits"],
    ["pin 0042", "not-digits"],
    ["0042x", "not-digits"],
  ])("is not read from %j: %s", (text, reason) => {
    expect(readPasscode(text, 4)).toEqual({ ok: false, reason });
  });
});

test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])(
  "a length of %i is that length and no other",
  (length) => {
    const text = "1".repeat(length);
    expect(readPasscode(text, length)).toEqual({ ok: true, passcode: text });
    expect(readPasscode(`${text}1`, length)).toEqual({ ok: false, reason: "too-long" });
    expect(readPasscode(text.slice(1), length)).toEqual({ ok: false, reason: "too-short" });
  },
);

test("within a range every length is right, its ends too", () => {
  const range = { min: 4, max: 12 };
  const read = Array.from({ length: 14 }, (_, digits) => readPasscode("1".repeat(digits), range));
  const right = read.flatMap(({ ok }, digits) => (ok ? [digits] : []));
  expect(right).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test("what is no text is empty, whatever it claims to be", () => {
  const read: (text: never, length: number) => unknown = readPasscode;
  const call = (text: unknown) => Reflect.apply(read, undefined, [text, 4]);
  for (const text of [undefined, null, 1234, { toString: () => "1234" }]) {
    expect(call(text)).toEqual({ ok: false, reason: "empty" });
  }
});

const character = fc.oneof(
  fc.constantFrom("0", "7", "\u0664", "\uFF14", " ", "\u200B", "a", "-"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);

test("of any text every digit counts, or none does", () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const read = readPasscode(characters.join(""), { min: 1, max: 12 });
      const digits = characters.filter((one) => /\p{Nd}/u.test(one)).length;
      const others = characters.filter((one) => /[^\p{Nd}\s\p{Cf}]/u.test(one)).length;
      expect(read.ok).toBe(digits > 0 && others === 0);
      expect(read.ok ? read.passcode : "0".repeat(digits)).toMatch(
        new RegExp(`^[0-9]{${digits}}$`),
      );
    }),
  );
});

test("no length is built in: the API names none", () => {
  const folders = ["packages/core/src/passcode", "packages/react/src/passcode-prompt"];
  const sources = folders.flatMap((folder) => listFiles(folder));
  expect(sources.length).toBeGreaterThan(10);
  const telling = [...sources, "packages/messages/src/enPasscode.ts"].filter((path) =>
    /[=:(<>,] ?4\b(?!\.)|\bfour\b/i.test(readText(path)),
  );
  expect(telling).toEqual([]);
});

test.each([
  [0],
  [-1],
  [6.5],
  [NaN],
  [Infinity],
  [null],
  [undefined],
  ["4"],
  [{}],
  [{ min: 6, max: 4 }],
])("a length of %j is any from 1 to 12", (length) => {
  vi.stubEnv("NODE_ENV", "production");
  const read: (...values: never[]) => unknown = readPasscode;
  const call = (text: string) => Reflect.apply(read, undefined, [text, length]);
  expect(call("0")).toEqual({ ok: true, passcode: "0" });
  expect(call("004200420042")).toEqual({ ok: true, passcode: "004200420042" });
  expect(call("0042004200420")).toEqual({ ok: false, reason: "too-long" });
  expect(call("")).toEqual({ ok: false, reason: "empty" });
});
