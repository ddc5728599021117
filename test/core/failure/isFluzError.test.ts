import { FluzError, isFluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("a FluzError", () => {
  test("is told by its brand, across two copies of the kit", () => {
    const other = Object.assign(new Error("x"), {
      [Symbol.for("@fluz-kit/FluzError")]: true,
      kind: "network",
    });
    expect(isFluzError(other)).toBe(true);
    expect(isFluzError(new FluzError())).toBe(true);
    expect(isFluzError({ kind: "api", code: "AUTH-0001" })).toBe(false);
    expect(isFluzError(null)).toBe(false);
    expect(isFluzError("FluzError")).toBe(false);
  });
});
