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

  test.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 428, 429, 431, 451, 499])(
    "is not repeated after HTTP %d, whatever kind it is said to be",
    (httpStatus) => {
      for (const kind of ["network", "timeout", "server", "unknown"] as const) {
        expect(fluzRetry(0, new FluzError({ kind, httpStatus }))).toBe(false);
      }
      expect(fluzRetry(0, { response: { status: httpStatus, data: {}, headers: {} } })).toBe(false);
    },
  );

  test.each([501, 505, 506, 508, 510, 511])(
    "is not repeated after HTTP %d: the server cannot",
    (httpStatus) => {
      expect(fluzRetry(0, new FluzError({ kind: "server", httpStatus }))).toBe(false);
    },
  );

  test.each([200, 408, 425, 500, 502, 503, 504, 507, 520, 529, 599])(
    "is repeated after HTTP %d",
    (httpStatus) => {
      expect(fluzRetry(0, new FluzError({ kind: "server", httpStatus }))).toBe(true);
    },
  );

  test("is not repeated where a code came with a lasting word and a passing kind", () => {
    const error = new FluzError({ kind: "server", receivedCode: "RC-0001", httpStatus: 500 });
    expect(fluzRetry(0, error)).toBe(false);
  });

  test.each([
    new ReferenceError("x is not defined"),
    new RangeError("Maximum call stack size exceeded"),
    new SyntaxError("Unexpected token"),
    new TypeError("Cannot read properties of undefined (reading 'data')"),
    new Error("No mutationFn found"),
    "failed",
    undefined,
  ])("is not repeated after an error of the program: %s", (error) => {
    expect(fluzRetry(0, error)).toBe(false);
  });

  test.each([
    Promise.resolve(),
    new Response(null, { status: 302 }),
    Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;push;/;307;" }),
    new DOMException("stop", "AbortError"),
  ])("is not repeated after a signal or a cancellation: %s", (thrown) => {
    expect(fluzRetry(0, thrown)).toBe(false);
  });
});
