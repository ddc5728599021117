import { FluzError } from "./FluzError.ts";
import type { FoundFacts, Reading } from "./Reading.ts";
import { conclude, factsOf } from "./Reading.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { CONTROL_FLOW, isControlFlow } from "./isControlFlow.ts";
import { isFailureItself } from "./isFailureItself.ts";
import { isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { readResult } from "./readResult.ts";
import { isFluzError } from "./isFluzError.ts";
import { isUnauthenticated, markNothingDone } from "./nothingDone.ts";
import { readValue } from "./readValue.ts";

// What was found is `unknown` fact by fact; the constructor keeps what is well formed.
const { construct } = Reflect;

/** What became of one reading: all doors begin here. */
export interface Verdict {
  /** The failures that a mark tells of, in document order. */
  readonly failures: readonly FoundFacts[];
  /** What it is to whoever takes a value without a mark for a failure; `null` for a recognised success. */
  readonly doubt: FoundFacts | null;
  /** Whether the answer shows that nothing of the operation was done. */
  readonly isUntouched: boolean;
}

/**
 * Reads any value as a failure. Total: never throws, never hangs.
 *
 * @returns the first failure in document order; `null` only for a recognised success, and for control
 *   flow. Whatever is neither is a FluzError of kind `"unknown"`.
 */
export function readFailure(value: unknown, options?: ReadOptions): FluzError | null {
  try {
    const verdict = judge(value, options);
    const facts = verdict.failures[0] ?? verdict.doubt;
    // Made here, not deeper: every open function makes a stack, the price of an error, dearer.
    if (facts === null || isFluzError(facts)) return facts;
    const error: FluzError = construct(FluzError, [facts]);
    if (verdict.isUntouched) markNothingDone(error);
    return error;
  } catch {
    // A getter or a proxy trap threw.
    return new FluzError();
  }
}

/** Reads every failing response key, in document order. Empty only for a recognised success and control flow. Never throws. */
export function readFailures(value: unknown, options?: ReadOptions): readonly FluzError[] {
  try {
    const verdict = judge(value, options);
    const { failures, doubt } = verdict;
    const all = doubt === null ? failures : [doubt];
    return all.map((facts) => makeError(facts, verdict));
  } catch {
    return [new FluzError()];
  }
}

/** Reads anything that was thrown, or handed over as an error. Total: never throws, never `null`. Control flow is of kind `"aborted"`: it shows nothing. */
export function toFluzError(thrown: unknown): FluzError {
  return readFailure(thrown) ?? new FluzError(isControlFlow(thrown) ? { kind: "aborted" } : {});
}

/**
 * The one reading. Any mark of failure outweighs every mark of success beside it. Throws what the
 * value's getters throw.
 *
 * @param status the HTTP status that the value came with
 * @param headers the headers that it came with
 */
export function judge(
  value: unknown,
  options: ReadOptions = {},
  status?: number,
  headers?: unknown,
): Verdict {
  const isResult = isPlainResult(value);
  // The body of an answer is data: whatever it looks like, no framework has thrown it.
  if (!isResult && status === undefined && isControlFlow(value)) return nothing;
  const reading: Reading = {
    options,
    room: { left: 6_000 },
    found: [],
    doubts: [],
    isMarked: false,
    isSuccess: false,
    isPartial: false,
    kind: "unknown",
    responseKey: null,
    requestId: null,
    status,
    headers,
  };
  if (isResult) readResult(value, reading);
  else readValue(value, reading);
  conclude(reading);
  const { found: failures, isSuccess, doubts, kind } = reading;
  // RFC 9110, 15.3.5 and 15.3.6: there is no content, and none is missing.
  const isEmpty = reading.status === 204 || reading.status === 205;
  const isClear = failures.length > 0 || isEmpty || (isSuccess && doubts.length === 0);
  const doubt = isClear ? null : (doubts[0] ?? factsOf(reading, kind));
  let isUntouched = !reading.isPartial && failures.length > 0 && failures.every(isUnauthenticated);
  // Of one response key nobody can tell what the others have done.
  if (isUntouched && options.responseKey) {
    isUntouched = judge(value, { ...options, responseKey: undefined }, status, headers).isUntouched;
  }
  return { failures, doubt, isUntouched };
}

/**
 * Whether a value is a GraphQL result as most answers are: data, perhaps extensions, and nothing that
 * could be an error, an envelope or a signal. Most of what is read takes this short way.
 */
function isPlainResult(value: unknown): value is Fields {
  if (!isObject(value) || Array.isArray(value)) return false;
  for (const key in value) if (key !== "data" && key !== "extensions") return false;
  const { data } = value;
  return (
    isObject(data) &&
    !isFailureItself(data) &&
    !("message" in value || "then" in value || CONTROL_FLOW in value)
  );
}

export const nothing: Verdict = { failures: [], doubt: null, isUntouched: false };

/** A failure from what was found of it. */
export function makeError(
  facts: FoundFacts,
  { isUntouched }: Pick<Verdict, "isUntouched">,
): FluzError {
  if (isFluzError(facts)) return facts;
  const error: FluzError = construct(FluzError, [facts]);
  if (isUntouched) markNothingDone(error);
  return error;
}
