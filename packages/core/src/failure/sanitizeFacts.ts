import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorDetails, FluzErrorFacts, FluzErrorKind } from "./FluzError.ts";

const kinds: readonly unknown[] = [
  "api",
  "network",
  "timeout",
  "aborted",
  "rate-limited",
  "unauthorized",
  "server",
] satisfies FluzErrorKind[];

const detailKeys = [
  "addressId",
  "attemptsLeft",
  "successfulCardCreations",
  "failedCardCreations",
  "totalCards",
];

/** `RC-0001`, `CVV_MISMATCH`, `insufficient_scope`: what an API uses as a code. Sentences, tokens and numbers do not fit. */
const codePattern = /^(?:[A-Z]{2,5}-\d{4}|[A-Z]+(?:_[A-Z\d]+)*|[a-z]+(?:_[a-z]+)*)$/;
const keyPattern = /^[A-Za-z_]\w{0,127}$/;
const idPattern = /^[\w.:-]{1,128}$/;

/** A value that can be kept as `receivedCode`, or `null`. */
export function readCode(value: unknown): string | null {
  return typeof value === "string" && value.length <= 64 && codePattern.test(value) ? value : null;
}

/** Keeps of any facts only what is well formed; the rest becomes `null`. Reads each property once. */
export function sanitizeFacts(
  facts: Partial<Record<keyof FluzErrorFacts, unknown>>,
): FluzErrorFacts {
  const { kind, code, receivedCode, responseKey, httpStatus, retryAfterMs, requestId } = facts;
  const documented = isFluzErrorCode(code) ? code : null;
  return {
    kind: isKind(kind) ? kind : "unknown",
    code: documented,
    receivedCode: readCode(receivedCode) ?? documented,
    responseKey: match(keyPattern, responseKey),
    httpStatus: isWhole(httpStatus, 100, 599) ? httpStatus : null,
    retryAfterMs: readDuration(retryAfterMs),
    requestId: match(idPattern, requestId),
    details: readDetails(facts.details),
  };
}

function isKind(value: unknown): value is FluzErrorKind {
  return kinds.includes(value);
}

function match(pattern: RegExp, value: unknown): string | null {
  return typeof value === "string" && pattern.test(value) ? value : null;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function readDuration(value: unknown): number | null {
  return typeof value === "number" && value >= 0 ? Math.min(value, Number.MAX_SAFE_INTEGER) : null;
}

const none: FluzErrorDetails = Object.freeze({});

function readDetails(value: unknown): FluzErrorDetails {
  if (typeof value !== "object" || value === null) return none;
  const kept: Record<string, string | number | boolean> = {};
  for (const key of detailKeys) {
    const detail: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    if (typeof detail === "boolean" || isWhole(detail, 0, 999_999)) kept[key] = detail;
    else if (match(idPattern, detail) !== null) kept[key] = String(detail);
  }
  return Object.freeze(kept);
}
