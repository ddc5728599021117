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

  test("is no function, whatever it carries", () => {
    const branded = Object.assign(() => {}, { [Symbol.for("@fluz-kit/FluzError")]: true });
    expect(isFluzError(branded)).toBe(false);
  });

  test("is nothing that refuses to be looked at", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isFluzError(proxy)).toBe(false);
  });
});
