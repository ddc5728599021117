import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorCode } from "../catalogue/codes.ts";
import type { FluzErrorDetails, FluzErrorFacts, FluzErrorKind } from "./FluzError.ts";
import { fieldsOf } from "./isObject.ts";

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

const none: FluzErrorDetails = Object.freeze({});

const id = /^[\w.:-]{1,128}$/;

/**
 * What is well formed of any facts; the rest is `null`. Reads each property once. A class, so that a
 * FluzError knows facts that have been checked already.
 */
export class CheckedFacts implements FluzErrorFacts {
  declare readonly kind: FluzErrorKind;
  declare readonly code: FluzErrorCode | null;
  declare readonly receivedCode: string | null;
  declare readonly responseKey: string | null;
  declare readonly httpStatus: number | null;
  declare readonly retryAfterMs: number | null;
  declare readonly requestId: string | null;
  declare readonly details: FluzErrorDetails;

  constructor(facts: Partial<Record<keyof FluzErrorFacts, unknown>>) {
    const { kind, code, receivedCode, httpStatus, retryAfterMs } = facts;
    this.kind = isKind(kind) ? kind : "unknown";
    this.code = isFluzErrorCode(code) ? code : null;
    this.receivedCode =
      receivedCode === this.code ? this.code : (readCode(receivedCode) ?? this.code);
    this.responseKey = readMatch(/^[A-Za-z_]\w{0,127}$/, facts.responseKey);
    this.httpStatus = isWhole(httpStatus, 100, 599) ? httpStatus : null;
    this.retryAfterMs =
      isNumber(retryAfterMs) && retryAfterMs >= 0 ? Math.min(retryAfterMs, 9e15) : null;
    this.requestId = readMatch(id, facts.requestId);
    this.details = readDetails(fieldsOf(facts.details));
  }
}

/**
 * A value that can be kept as `receivedCode`, or `null`: `RC-0001`, `CVV_MISMATCH`,
 * `insufficient_scope` are what an API uses as a code. Sentences, tokens and numbers do not fit.
 */
export function readCode(value: unknown): string | null {
  const code = /^(?=.{1,64}$)(?:[A-Z]{2,5}-\d{4}|[A-Z]+(?:_[A-Z\d]+)*|[a-z]+(?:_[a-z]+)*)$/;
  return readMatch(code, value);
}

function isKind(value: unknown): value is FluzErrorKind {
  return kinds.includes(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return isNumber(value) && value >= least && value <= most && value % 1 === 0;
}

function readMatch(pattern: RegExp, value: unknown): string | null {
  return typeof value === "string" && pattern.test(value) ? value : null;
}

function readDetails(fields: Readonly<Record<string, unknown>>): FluzErrorDetails {
  let kept = none;
  for (const key of detailKeys) {
    const value = Object.hasOwn(fields, key) ? fields[key] : null;
    const detail =
      typeof value === "boolean" || isWhole(value, 0, 999_999) ? value : readMatch(id, value);
    if (detail !== null) kept = Object.freeze({ ...kept, [key]: detail });
  }
  return kept;
}
