import { codes, FluzError } from "@fluz-kit/core";
import { twoFactorEventOf } from "@fluz-kit/core/internal";
import type { FluzErrorCode } from "@fluz-kit/core";
import { expect, test } from "vitest";

const verdicts: Partial<Record<string, string>> = {
  "AUTH-0005": "spent",
  "AUTH-0006": "refused",
  "AUTH-0029": "expired",
};

const isCode = (key: string): key is FluzErrorCode => Object.hasOwn(codes, key);

test.each(Object.keys(codes).filter(isCode))(
  "%s judges the digits, or leaves them alone",
  (code) => {
    const failure = new FluzError({ kind: "api", code });
    expect(twoFactorEventOf(failure)).toEqual({ type: verdicts[code] ?? "failed" });
  },
);

test("no failure is a code that was right", () => {
  expect(twoFactorEventOf(null)).toEqual({ type: "accepted" });
});

test("what the person gave up is no failure", () => {
  expect(twoFactorEventOf(new FluzError({ kind: "aborted" }))).toEqual({ type: "cancelled" });
});

test.each(["network", "timeout", "server", "rate-limited", "unknown"] as const)(
  "of a failure of kind %s the digits are innocent",
  (kind) => {
    expect(twoFactorEventOf(new FluzError({ kind }))).toEqual({ type: "failed" });
  },
);

test("nothing but null is a success, and what has not been read yet is read", () => {
  const eventOf: (...values: never[]) => unknown = twoFactorEventOf;
  const read = (failure: unknown) => Reflect.apply(eventOf, undefined, [failure]);
  for (const failure of [undefined, 0, "", false, {}, [], new Error("x")]) {
    expect(read(failure)).toEqual({ type: "failed" });
  }
  expect(read({ success: false, error: { code: "AUTH-0006" } })).toEqual({ type: "refused" });
  const posing = { [Symbol.for("@fluz-kit/FluzError")]: true, kind: "api", code: "constructor" };
  expect(read(posing)).toEqual({ type: "failed" });
});
