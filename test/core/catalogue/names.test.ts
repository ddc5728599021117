import { codeOf, codes, isFluzErrorCode } from "@fluz-kit/core";
import { expect, test } from "vitest";

test.each(Object.keys(codes).filter(isFluzErrorCode))(
  "%s is found by the name it has in the reference",
  (code) => {
    expect(codeOf(codes[code].name)).toBe(code);
  },
);
