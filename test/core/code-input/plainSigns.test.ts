import { readCodeInput } from "@fluz-kit/core";
import { expect, test } from "vitest";

const read = (text: string) => {
  const input = readCodeInput(text, 6);
  return input.ok ? input.code : input.reason;
};

/** What stands between two digits, in any script, and does not part them: also within a message. */
const between = [
  ..." -_.,·'’`‐‑‒–—―−⁃‧⋅・･․…•●٫٬＿－．(（[「【«“\"*",
  "\u00A0",
  "\u1680",
  "\u2002",
  "\u2007",
  "\u2009",
  "\u202F",
  "\u3000",
];

test.each(between)("747%s723 is a code, alone and in a message", (sign) => {
  expect(read(`747${sign}723`)).toBe("747723");
  expect(read(`Code 747${sign}723 ok`)).toBe("747723");
});

/** What nobody sees: soft hyphens, joiners, marks of direction and of order, styles of emoji. */
const unseen = [
  0xad, 0x61c, 0x180e, 0x200b, 0x200d, 0x200f, 0x202e, 0x2060, 0x2069, 0xfe0f, 0xfeff,
];

test.each(unseen)("U+%x between digits is none between them", (point) => {
  const mark = String.fromCodePoint(point);
  expect(read(`Code ${[..."747723"].join(mark)}.`)).toBe("747723");
  expect(read(mark)).toBe("empty");
});

/** What ends a line or a clause parts two numbers of a message; a person who types may use it all the same. */
test.each(["\n", "\r\n", "\t", "\u2028", "\u0085", "\v", ". ", ", ", "、", "，", "。", "، "])(
  "747%j723 is a code alone, and two numbers in a message",
  (end) => {
    expect(read(`747${end}723`)).toBe("747723");
    expect(read(`Code 747${end}723 ok`)).toBe("not-digits");
    expect(read(`Code 747723${end}10 min`)).toBe("747723");
    expect(read(`In 10${end}747723 min`)).toBe("747723");
  },
);

test.each(["|", "+", "=", ";", "~", "#", "%", "&", "x", "の", "\u0301"])(
  "747%s723 is no code: what is between says that there are two numbers",
  (sign) => {
    expect(read(`747${sign}723`)).toBe("not-digits");
  },
);
