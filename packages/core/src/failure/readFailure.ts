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
import { noteMistake } from "../mistakes/noteMistake.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

// Each fact is still `unknown`. The constructor keeps the well-formed ones.
const { construct } = Reflect;

/** The outcome of one reading. Every door starts from it. */
export interface Verdict {
  /** The failures with a mark, in document order. */
  readonly failures: readonly FoundFacts[];
  /** The facts for a caller who treats a value without a mark as a failure; `null` for a recognised success. */
  readonly doubt: FoundFacts | null;
  /** Whether the answer shows that nothing of the operation was done. */
  readonly isUntouched: boolean;
}

/**
 * Reads any value as a failure. Total: never throws, never hangs.
 *
 * @returns the first failure in document order; `null` only for a recognised success and for control
 *   flow. Any other value gives a FluzError of kind `"unknown"`.
 */
export function readFailure(value: unknown, options?: ReadOptions): FluzError | null {
  try {
    const verdict = judge(value, options);
    const facts = verdict.failures[0] ?? verdict.doubt;
    // Made here because the stack is short here, and the stack is what an error costs.
    if (facts === null || isFluzError(facts)) return facts;
    const error: FluzError = construct(FluzError, [facts]);
    if (process.env.NODE_ENV !== "production") noteMistake(error, value);
    if (verdict.isUntouched) markNothingDone(error);
    return error;
  } catch {
    // A getter or a proxy trap threw.
    return new FluzError();
  }
}

/** Reads every failing response key, in document order. Empty only for a recognised success and for control flow. Never throws. */
export function readFailures(value: unknown, options?: ReadOptions): readonly FluzError[] {
  try {
    const verdict = judge(value, options);
    const { failures, doubt } = verdict;
    const all = doubt === null ? failures : [doubt];
    return all.map((facts) => makeError(facts, verdict, value));
  } catch {
    return [new FluzError()];
  }
}

/** Reads anything thrown or passed on as an error. Total: never throws, never returns `null`. Control flow gives kind `"aborted"`, for which nothing is shown. */
export function toFluzError(thrown: unknown): FluzError {
  return readFailure(thrown) ?? new FluzError(isControlFlow(thrown) ? { kind: "aborted" } : {});
}

/**
 * The one reading behind every door. Any mark of failure outweighs every mark of success beside it. Throws
 * what the value's getters throw.
 *
 * @param status the HTTP status that came with the value
 * @param headers the headers that came with it
 */
export function judge(
  value: unknown,
  options: ReadOptions = {},
  status?: number,
  headers?: unknown,
): Verdict {
  const isResult = isPlainResult(value);
  // The body of an answer is data. No framework threw it, whatever it looks like.
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
  // RFC 9110, 15.3.5 and 15.3.6: no content is expected.
  const isEmpty = reading.status === 204 || reading.status === 205;
  const isClear = failures.length > 0 || isEmpty || (isSuccess && doubts.length === 0);
  const doubt = isClear ? null : (doubts[0] ?? factsOf(reading, kind));
  let isUntouched = !reading.isPartial && failures.length > 0 && failures.every(isUnauthenticated);
  // One response key does not show what the others have done.
  if (isUntouched && options.responseKey) {
    isUntouched = judge(value, { ...options, responseKey: undefined }, status, headers).isUntouched;
  }
  return { failures, doubt, isUntouched };
}

/**
 * Whether a value is a GraphQL result like most answers: data, perhaps extensions, and nothing that could
 * be an error, an envelope or a signal. Most values take this short cut.
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

/**
 * Makes the FluzError for the facts that were found.
 *
 * @param source what they were found in
 */
export function makeError(
  facts: FoundFacts,
  { isUntouched }: Pick<Verdict, "isUntouched">,
  source: unknown,
): FluzError {
  if (isFluzError(facts)) return facts;
  const error: FluzError = construct(FluzError, [facts]);
  if (process.env.NODE_ENV !== "production") noteMistake(error, source);
  if (isUntouched) markNothingDone(error);
  return error;
}
