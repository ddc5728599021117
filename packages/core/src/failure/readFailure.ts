import { FluzError } from "./FluzError.ts";
import type { FoundFacts, Reading } from "./Reading.ts";
import { addFailure } from "./Reading.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { isFluzError } from "./isFluzError.ts";
import { readValue } from "./readValue.ts";

// What was found is `unknown` fact by fact; the constructor keeps what is well formed.
const { construct } = Reflect;

/**
 * Reads any value as a failure. Total: never throws, never hangs.
 *
 * @returns the first failure in document order; `null` only for a recognised success. Whatever is
 *   neither is a FluzError of kind `"unknown"`.
 */
export function readFailure(value: unknown, options?: ReadOptions): FluzError | null {
  try {
    const [facts] = readFacts(value, options);
    // Made here, not deeper: every open function makes a stack, the price of an error, dearer.
    return facts === undefined ? null : isFluzError(facts) ? facts : construct(FluzError, [facts]);
  } catch {
    // A getter or a proxy trap threw.
    return new FluzError();
  }
}

/** Reads every failing response key, in document order. Empty only for a recognised success. Never throws. */
export function readFailures(value: unknown, options?: ReadOptions): readonly FluzError[] {
  try {
    return readFacts(value, options).map(makeError);
  } catch {
    return [new FluzError()];
  }
}

/** Reads anything that was thrown, or handed over as an error. Total: never throws, never `null`. */
export function toFluzError(thrown: unknown): FluzError {
  return readFailure(thrown) ?? new FluzError();
}

/** What is known of each failure in a value, which may have come with an HTTP status and headers. Throws what its getters throw. */
export function readFacts(
  value: unknown,
  options: ReadOptions = {},
  status?: number,
  headers?: unknown,
): readonly FoundFacts[] {
  const reading: Reading = {
    options,
    found: [],
    kind: "unknown",
    responseKey: null,
    requestId: null,
    status,
    headers,
  };
  const isKnown = readValue(value, reading);
  const isOk = Math.floor(Number(reading.status ?? 200) / 100) === 2;
  if (!isKnown || !(isOk || reading.found.length > 0)) addFailure(reading, reading.kind);
  return reading.found;
}

/** A failure from what was found of it. */
export function makeError(facts: FoundFacts): FluzError {
  return isFluzError(facts) ? facts : construct(FluzError, [facts]);
}
