import { codes, FluzError, isFluzErrorCode } from "@fluz-kit/core";
import type { FluzErrorKind } from "@fluz-kit/core";
import { fluzRetry } from "@fluz-kit/react-query";
import { describe, expect, test } from "vitest";
import { failed } from "./support/answers.ts";

describe("a query", () => {
  test.each(Object.keys(codes).filter(isFluzErrorCode))("is not repeated for %s", (code) => {
    expect(fluzRetry(0, new FluzError({ kind: "api", code }))).toBe(false);
    expect(fluzRetry(0, failed(code))).toBe(false);
  });

  test("is not repeated for a code beyond the documented ones", () => {
    expect(fluzRetry(0, new FluzError({ kind: "api", receivedCode: "RC-0001" }))).toBe(false);
  });

  test.each(["network", "timeout", "server"] satisfies FluzErrorKind[])(
    "is repeated twice after a failure of kind %s",
    (kind) => {
      const error = new FluzError({ kind });
      expect([0, 1, 2, 3].map((count) => fluzRetry(count, error))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    },
  );

  test.each(["rate-limited", "unauthorized", "aborted", "unknown"] satisfies FluzErrorKind[])(
    "is not repeated after a failure of kind %s",
    (kind) => {
      expect(fluzRetry(0, new FluzError({ kind }))).toBe(false);
    },
  );

  test("is repeated for what fetch itself throws", () => {
    expect(fluzRetry(0, new TypeError("Failed to fetch"))).toBe(true);
    expect(fluzRetry(0, new TypeError("x is not a function"))).toBe(false);
  });

  test("is left to the person when the server wants more than half a minute", () => {
    const asking = (retryAfterMs: number) => new FluzError({ kind: "server", retryAfterMs });
    expect(fluzRetry(0, asking(30_000))).toBe(true);
    expect(fluzRetry(0, asking(30_001))).toBe(false);
  });
});
