import { codes, isFluzErrorCode, resolveGuidance } from "@fluz-kit/core";
import type { GuidanceContext, Operation } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { expect, test } from "vitest";
import { listFiles, readText } from "../support/sources.ts";

// Core names the problem that a prompt has words for; a host's own label is a story's.
const code = ["packages/react/src", "packages/core/src", "stories"]
  .flatMap(listFiles)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith("pseudoMessages.ts"))
  .map(readText)
  .join("\n");

/** The sentences of a group by their paths: `code.hint`. */
function pathsOf(group: object, before = ""): readonly string[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? pathsOf(value, `${before}${key}.`)
      : [`${before}${key}`],
  );
}

test("every sentence of the interface is said somewhere", () => {
  const unused = pathsOf(en.interface).filter((path) => {
    const [key = "", parent] = path.split(".").toReversed();
    // A severity and a field are looked up by what they are of.
    if (parent === "severity" || parent === "fields") return !code.includes(`.${parent}[`);
    return !new RegExp(String.raw`(?:\.|[{,]\s*|["'])${key}\b(?!\s*\()`).test(code);
  });
  expect(unused).toEqual([]);
});

test("every error's words are said in some situation", () => {
  const operations: readonly Operation[] = [
    "login",
    "socialLogin",
    "register",
    "sendCode",
    "resendCode",
    "verifyCode",
    "createPasscode",
    "checkPasscode",
    "updatePasscode",
    "resetPasscode",
    "changePassword",
    "resetPassword",
    "authorize",
    "other",
  ];
  const policies = ["explicit", "neutral", "uniform"] as const;
  const unclear = { data: { registerUser: { success: false, error: { code: "AUTH-0025" } } } };
  const failures: readonly unknown[] = [
    ...Object.keys(codes)
      .filter(isFluzErrorCode)
      .map((code) => ({
        data: { any: { success: false, error: { code } } },
      })),
    ...["network", "timeout", "rate-limited", "server", "unauthorized", "unknown"].map((kind) => ({
      name: "FluzError",
      kind,
    })),
    {},
    new TypeError("Failed to fetch"),
    new DOMException("slow", "TimeoutError"),
    { errors: [{ message: "x" }] },
    ...[401, 429, 500].map((status) => ({
      response: { status, headers: {}, data: "" },
      message: "x",
    })),
  ];
  const said = new Set<string>();
  const contexts: GuidanceContext[] = operations.flatMap((operation) =>
    policies.flatMap((enumerationPolicy) =>
      [true, false].flatMap((authenticated) =>
        [null, resolveGuidance(unclear, {}).error].map((previous) => ({
          operation,
          enumerationPolicy,
          authenticated,
          previous,
        })),
      ),
    ),
  );
  for (const failure of failures) {
    for (const context of contexts) said.add(resolveGuidance(failure, context).messageKey);
  }
  expect(Object.keys(en.errors).filter((key) => !said.has(key))).toEqual([]);
});
