import { CheckedFacts } from "./CheckedFacts.ts";
import { FluzError } from "./FluzError.ts";
import type { Reading } from "./Reading.ts";
import { addFailure } from "./Reading.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { isFluzError } from "./isFluzError.ts";
import { readValue } from "./readValue.ts";

/**
 * Reads any value as a failure. Total: never throws, never hangs.
 *
 * @returns the first failure in document order; `null` only for a recognised success. Whatever is
 *   neither is a FluzError of kind `"unknown"`.
 */
export function readFailure(value: unknown, options?: ReadOptions): FluzError | null {
  const [facts] = readFacts(value, options);
  // Made here, not deeper: every open function makes a stack, the price of an error, dearer.
  return facts === undefined ? null : isFluzError(facts) ? facts : new FluzError(facts);
}

/** Reads every failing response key, in document order. Empty only for a recognised success. Never throws. */
export function readFailures(value: unknown, options?: ReadOptions): readonly FluzError[] {
  return readFacts(value, options).map((facts) =>
    isFluzError(facts) ? facts : new FluzError(facts),
  );
}

/** Reads anything that was thrown, or handed over as an error. Total: never throws, never `null`. */
export function toFluzError(thrown: unknown): FluzError {
  return readFailure(thrown) ?? new FluzError();
}

/** What is known of each failure in a value, which may have come with an HTTP status and headers. Never throws. */
export function readFacts(
  value: unknown,
  options: ReadOptions = {},
  status?: number,
  headers?: unknown,
): Reading["found"] {
  const reading: Reading = {
    options,
    found: [],
    kind: "unknown",
    responseKey: null,
    requestId: null,
    status,
    headers,
  };
  try {
    const isKnown = readValue(value, reading);
    const isOk = Math.floor(Number(reading.status ?? 200) / 100) === 2;
    if (!isKnown || !(isOk || reading.found.length > 0)) addFailure(reading, reading.kind);
    return reading.found;
  } catch {
    // A getter or a proxy trap threw.
    return [new CheckedFacts({})];
  }
}
