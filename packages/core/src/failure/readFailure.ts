import type { FluzErrorInit } from "./FluzError.ts";
import { FluzError } from "./FluzError.ts";
import type { Facts, Reading, ReadOptions } from "./ReadOptions.ts";
import { isFluzError } from "./isFluzError.ts";
import { isObject } from "./isObject.ts";
import { MAX_TEXT_LENGTH, parseObject, readErrorField } from "./readErrorField.ts";
import { readResult } from "./readResult.ts";
import { isThrown, readHttpAnswer, readThrown } from "./readThrown.ts";
import { sanitizeFacts } from "./sanitizeFacts.ts";

const success: Reading = [];
const unknown: readonly Facts[] = [{ kind: "unknown" }];
const none: readonly FluzError[] = Object.freeze([]);

/**
 * Reads any value as a failure. Total: never throws, never hangs.
 *
 * @returns the first failure in document order; `null` only for a recognised success. Whatever is
 *   neither is a FluzError of kind `"unknown"`.
 */
export function readFailure(value: unknown, options?: ReadOptions): FluzError | null {
  return readFailures(value, options)[0] ?? null;
}

/** Reads every failing response key, in document order. Empty only for a recognised success. Never throws. */
export function readFailures(value: unknown, options: ReadOptions = {}): readonly FluzError[] {
  try {
    const reading = readValue(value, options) ?? unknown;
    if (reading.length === 0) return none;
    const found: FluzError[] = [];
    // A loop, not `map`: every frame less makes a stack, the price of an error, cheaper.
    for (const facts of reading) {
      found.push(isFluzError(facts) ? facts : new FluzError(trust(facts, options)));
    }
    return found;
  } catch {
    // A getter or a proxy trap threw.
    return [new FluzError()];
  }
}

/** Reads anything that was thrown, or handed over as an error. Total: never throws, never `null`. */
export function toFluzError(thrown: unknown): FluzError {
  return readFailure(thrown) ?? new FluzError();
}

/** An untrusted system's code keeps its text and loses its meaning. */
function trust(facts: FluzErrorInit, { trusted = true }: ReadOptions): FluzErrorInit {
  if (trusted) return facts;
  const { code, receivedCode, ...rest } = facts;
  return { ...rest, receivedCode: receivedCode ?? code ?? null };
}

function readValue(value: unknown, options: ReadOptions): Reading {
  if (isFluzError(value)) return [value];
  if (typeof value === "string") return readText(value, options);
  if (!isObject(value) || Array.isArray(value)) return null;
  if (value["fluzError"] === 1) return [sanitizeFacts(value)];
  if (typeof value["isError"] === "boolean" && typeof value["status"] === "string") {
    return readQueryResult(value, options);
  }
  if (isThrown(value)) return readThrown(value, options);
  const { error, reason, config, data, status, headers } = value;
  if (isThrown(error)) return readThrown(error, options);
  if (isObject(config) && isObject(data))
    return readHttpAnswer(value, options) ?? readResult(data, options);
  if (typeof status === "number" && isObject(headers) && !("errors" in value) && !isObject(data)) {
    return readHttpAnswer(value, options);
  }
  return readResult(value, options) ?? (isThrown(reason) ? readThrown(reason, options) : null);
}

/** Text: a bare code, a JSON body, or where an authorize page sent the person back to (RFC 6749, 4.1.2.1). */
function readText(text: string, options: ReadOptions): Reading {
  const parsed = parseObject(text);
  if (parsed !== null) return readValue(parsed, options);
  const redirect = text.length <= MAX_TEXT_LENGTH ? /[?#&]error=([a-z_]+)(?:&|$)/.exec(text) : null;
  const facts = readErrorField(redirect?.[1] ?? text);
  return facts.code || facts.receivedCode ? [facts] : null;
}

/** A TanStack Query result. Pending, idle and domain data are no failures; a payload failure in `data` is one. */
function readQueryResult(result: Readonly<Record<string, unknown>>, options: ReadOptions): Reading {
  const { status, error, data } = result;
  if (status === "error")
    return isThrown(error) ? readThrown(error, options) : readValue(error, options);
  return (isObject(data) && readResult(data, options)) || success;
}
