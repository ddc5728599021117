import { readName } from "../catalogue/codeOf.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { Reading } from "./Reading.ts";
import { addFailure } from "./Reading.ts";
import { isObject } from "./isObject.ts";
import { readCode } from "./readCode.ts";

/** Reads a Fluz error object, or what stands in its place: a JSON string, a bare code, a sentence. */
export function readErrorField(error: unknown, reading: Reading): true {
  const value = parseText(error);
  if (Array.isArray(value)) return readErrorField(value[0], reading);
  if (!isObject(value)) return addFailure(reading, "api", value, readCodeText(value));
  const { code, message } = value;
  // Secure Elements puts the reason of a failed submit into the message.
  const sent = (code === "SUBMIT_FAILED" && readCode(message)) || code;
  // Symbolic names count here and nowhere else.
  return addFailure(reading, "api", value, sent, isFluzErrorCode(code) ? code : readName(code));
}

/**
 * A text that is a code as a whole, or `null`: a code with a number, a word with an underscore, or one
 * of two well-known ones. Any other single word might be anything.
 */
export function readCodeText(text: unknown): string | null {
  const code = readCode(text);
  return code !== null && /-|^[a-z]+_|^unauthorized$|^forbidden$/.test(code) ? code : null;
}

/** The object or list that a JSON text holds; any other value as it is. Longer texts than any error are not parsed. Never throws. */
export function parseText(value: unknown): unknown {
  try {
    const isJson = typeof value === "string" && value.length < 65_536 && /^\s*[[{]/.test(value);
    return isJson ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
