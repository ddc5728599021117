import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";

test.each([null, undefined, 0, "", true, Symbol("x"), 1n, () => ({ success: true })])(
  "a value without properties of its own to read is no payload: %s",
  (value) => {
    expect(readFailure(value)?.kind).toBe("unknown");
    expect(readFailure({ data: { key: value } })?.kind).toBe("unknown");
  },
);
