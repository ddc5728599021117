import { codes, FluzError } from "@fluz-kit/core";
import { passcodeEventOf } from "@fluz-kit/core/internal";
import type { FluzErrorCode } from "@fluz-kit/core";
import { expect, test } from "vitest";

const verdicts: Partial<Record<string, string>> = {
  "AUTH-0010": "missing",
  "AUTH-0011": "existing",
  "AUTH-0012": "refused",
};

const isCode = (key: string): key is FluzErrorCode => Object.hasOwn(codes, key);

test.each(Object.keys(codes).filter(isCode))(
  "%s says something of the passcode, or leaves it alone",
  (code) => {
    const failure = new FluzError({ kind: "api", code });
    expect(passcodeEventOf(failure)).toEqual({ type: verdicts[code] ?? "failed" });
  },
);

test("no failure is a passcode that did what it was for", () => {
  expect(passcodeEventOf(null)).toEqual({ type: "accepted" });
});

test("what the person gave up is no failure", () => {
  expect(passcodeEventOf(new FluzError({ kind: "aborted" }))).toEqual({ type: "cancelled" });
});

test.each(["network", "timeout", "server", "rate-limited", "unknown"] as const)(
  "of a failure of kind %s the passcode is innocent",
  (kind) => {
    expect(passcodeEventOf(new FluzError({ kind }))).toEqual({ type: "failed" });
  },
);

test("nothing but null is a success, and what has not been read yet is read", () => {
  const eventOf: (...values: never[]) => unknown = passcodeEventOf;
  const read = (failure: unknown) => Reflect.apply(eventOf, undefined, [failure]);
  for (const failure of [undefined, 0, "", false, {}, [], new Error("x")]) {
    expect(read(failure)).toEqual({ type: "failed" });
  }
  expect(read({ success: false, error: { code: "AUTH-0010" } })).toEqual({ type: "missing" });
  const posing = { [Symbol.for("@fluz-kit/FluzError")]: true, kind: "api", code: "constructor" };
  expect(read(posing)).toEqual({ type: "failed" });
});
