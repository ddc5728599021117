import type { GuidanceContext, Operation } from "@fluz-kit/core";
import type { FluzErrorInit } from "@fluz-kit/core/internal";
import { FluzError, isFluzErrorCode, resolveGuidance } from "@fluz-kit/core";
import { operations } from "@fluz-kit/core/internal";
import { readTable } from "./readTable.ts";

/** The reviewed guidance, a row per code, condition and situation. */
export const rows = readTable("guidance.tsv", [
  "code",
  "severity",
  "surface",
  "field",
  "actions",
  "retry",
  "fixer",
]);

const kindOf = {
  UNKNOWN: "unknown",
  NETWORK: "network",
  TIMEOUT: "timeout",
  RATE_LIMITED: "rate-limited",
  SERVER: "server",
  UNAUTHORIZED: "unauthorized",
  ABORTED: "aborted",
} as const;

/** Whether a row is about a condition, not a code. */
export function isCondition(key: string): key is keyof typeof kindOf {
  return Object.hasOwn(kindOf, key);
}

/** Whether a situation is an operation. */
export function isOperation(value: string | undefined): value is Operation {
  return value !== undefined && Object.hasOwn(operations, value);
}

/** The failure that a row of the table speaks of. */
export function failureOf(key: string): FluzError {
  const [code = ""] = key.split("@");
  const init: FluzErrorInit = isFluzErrorCode(code)
    ? { kind: "api", code }
    : { kind: isCondition(code) ? kindOf[code] : "unknown" };
  return new FluzError(init);
}

/** The situation that a row of the table speaks of. */
export function contextOf(key: string): GuidanceContext {
  const [, situation] = key.split("@");
  if (situation === "unauthenticated") return { authenticated: false };
  return isOperation(situation) ? { operation: situation } : {};
}

/** The actions that a row offers at an attempt. */
export function actionsAt(
  key: string,
  attempt: number,
  context: GuidanceContext = {},
): readonly string[] {
  return resolveGuidance(failureOf(key), { ...contextOf(key), ...context, attempt }).actions;
}
