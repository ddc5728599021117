import { readName } from "../catalogue/codeOf.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorKind } from "./FluzError.ts";
import type { FoundFacts, Reading } from "./Reading.ts";
import { factsOf } from "./Reading.ts";
import { isObject } from "./isObject.ts";
import { extensionsOf } from "./readGraphQLError.ts";
import { readCode } from "./readCode.ts";

/** The facts of a Fluz error object, or of what stands in its place: a JSON string, a bare code, a sentence. */
export function readErrorField(
  error: unknown,
  reading: Reading,
  kind: FluzErrorKind = "api",
): FoundFacts {
  const value = parseText(error);
  if (Array.isArray(value)) return readErrorField(value[0], reading, kind);
  if (!isObject(value)) return factsOf(reading, kind, value, readCodeText(value));
  const { errorCode = extensionsOf(value)["code"], code = errorCode, message } = value;
  // Secure Elements puts the reason of a failed submit into the message.
  const sent = (code === "SUBMIT_FAILED" && readCode(message)) || code;
  // Only here are symbolic names read as codes.
  return factsOf(reading, kind, value, sent, isFluzErrorCode(code) ? code : readName(code));
}

/**
 * Whether the content of an `error` field is a mark of failure: an error, a code, a sentence, `true`. Many
 * APIs write "none" as `null`, `false`, an empty string or an empty list.
 */
export function isErrorMark(error: unknown): boolean {
  return Array.isArray(error) ? error.length > 0 : !!error;
}

/** The entries of an `errors` field of a payload or result: from a list, a list per field, or a text. */
export function listErrors(errors: unknown): readonly unknown[] {
  if (Array.isArray(errors)) return errors;
  return isObject(errors) ? Object.values(errors) : isErrorMark(errors) ? [errors] : [];
}

/**
 * The text if all of it is a code, else `null`: a code with a number, a word with an underscore, or one of
 * two well-known words. Any other single word can mean anything.
 */
export function readCodeText(text: unknown): string | null {
  const code = readCode(text);
  return code !== null && /-|^[a-z]+_|^unauthorized$|^forbidden$/.test(code) ? code : null;
}

/** Whether a text is a page or half an object, so not an answer of an API. */
export function isPage(text: unknown): boolean {
  return typeof text === "string" && /^\s*[<{[]/.test(text) && parseText(text) === text;
}

/** The object or list in a JSON text; any other value unchanged. A text longer than any error is not parsed. Never throws. */
export function parseText(value: unknown): unknown {
  try {
    const isJson = typeof value === "string" && value.length < 65_536 && /^\s*[[{]/.test(value);
    return isJson ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
