import { FluzError, readFailure } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("text", () => {
  test.each([
    ["https://app.example/cb?error=access_denied&state=x", "access_denied"],
    ["https://app.example/cb#error=invalid_scope", "invalid_scope"],
    ["AUTH-0006", "AUTH-0006"],
    ["RC-0002", "RC-0002"],
    ["forbidden", "forbidden"],
    ["unauthorized", "unauthorized"],
  ])("%s carries the code %s", (text, receivedCode) => {
    expect(readFailure(text)).toMatchObject({ kind: "api", receivedCode });
  });

  test.each([
    "",
    "<html>Just a moment…</html>",
    "INVALID_JWT",
    "{not json",
    "hello",
    "null",
    "isunauthorized",
    "unauthorizeduser",
    "isforbidden",
    "forbiddenarea",
  ])("%s carries none", (text) => {
    expect(readFailure(text)?.toJSON()).toEqual(new FluzError().toJSON());
  });
});

test("a text in a list carries none", () => {
  expect(readFailure(["https://app.example/cb?error=access_denied"])?.kind).toBe("unknown");
});

describe("an error field", () => {
  test.each([
    [{ code: "INVALID_JWT" }, "AUTH-0019"],
    [[{ code: "AUTH-0019" }], "AUTH-0019"],
    ['[{"code":"AUTH-0019"}]', "AUTH-0019"],
    ["INVALID_JWT", null],
    [{ name: "INVALID_JWT" }, null],
    [{ code: 19 }, null],
    [true, null],
  ])("%j carries the code %s", (error, code) => {
    expect(readFailure({ success: false, error })).toMatchObject({ kind: "api", code });
  });

  test("with no time to wait says so", () => {
    const error = { code: "AUTH-0020", retryAfter: 0 };
    expect(readFailure({ success: false, error })?.retryAfterMs).toBe(0);
  });

  test("longer than any error is not parsed", () => {
    const error = JSON.stringify({ code: "AUTH-0019", pad: "x".repeat(70_000) });
    expect(readFailure({ success: false, error })?.code).toBeNull();
  });
});
