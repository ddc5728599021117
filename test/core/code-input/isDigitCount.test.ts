import { resolveCodeLength, resolvePasscodeLength } from "@fluz-kit/core/internal";
import { expect, test } from "vitest";

test.each([1, 2, 12, 63, 64])(
  "%i digits can be asked for, in a code and in a passcode",
  (length) => {
    expect(resolveCodeLength(length)).toBe(length);
    expect(resolvePasscodeLength(length)).toBe(length);
    expect(resolvePasscodeLength({ min: length, max: 64 })).toEqual({ min: length, max: 64 });
  },
);
