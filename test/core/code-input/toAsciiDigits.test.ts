import { readCodeInput } from "@fluz-kit/core";
import { expect, test } from "vitest";

/** Every decimal digit that Unicode has, in order. */
function* everyDigit(): Generator<string> {
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const isSurrogate = point >= 0xd800 && point <= 0xdfff;
    if (!isSurrogate && /\p{Nd}/u.test(String.fromCodePoint(point))) {
      yield String.fromCodePoint(point);
    }
  }
}

test("every decimal digit of Unicode has the value of its place among ten", () => {
  const digits = [...everyDigit()];
  expect(digits.length).toBeGreaterThan(600);
  expect(digits.length % 10).toBe(0);
  for (const [index, digit] of digits.entries()) {
    expect(readCodeInput(digit, 1)).toEqual({ ok: true, code: String(index % 10) });
  }
});
