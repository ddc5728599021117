import { FluzError } from "@fluz-kit/core";
import { useFluzError } from "@fluz-kit/react";
import { renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";

const limit = Error.stackTraceLimit;
afterEach(() => {
  Error.stackTraceLimit = limit;
});

const errorOf = (failure: unknown) =>
  renderHook(() => useFluzError(failure)).result.current.error ?? undefined;

test("an error made in a render has no stack, which would name React alone", () => {
  expect(errorOf(payloadOf("AUTH-0006"))?.stack).toBe("FluzError: AUTH-0006 (anything)");
  expect(Error.stackTraceLimit).toBe(limit);
});

test("one that was made elsewhere keeps the stack that it came with", () => {
  const error = new FluzError({ kind: "api", code: "AUTH-0006" });
  const { stack } = error;
  expect(stack).toContain("errorStack.test");
  expect(errorOf(error)?.stack).toBe(stack);
});

test("what the application has set stays, also after a value that throws when it is read", () => {
  Error.stackTraceLimit = 3;
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
      has: () => {
        throw new Error("no");
      },
    },
  );
  expect(errorOf(hostile)?.kind).toBe("unknown");
  expect(Error.stackTraceLimit).toBe(3);
});
