import { readName } from "../catalogue/codeOf.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorKind } from "./FluzError.ts";
import type { FoundFacts, Reading } from "./Reading.ts";
import { factsOf } from "./Reading.ts";
import { isObject } from "./isObject.ts";
import { extensionsOf } from "./readGraphQLError.ts";
import { readCode, readMatch } from "./readCode.ts";

/** What a Fluz error object says, or what stands in its place: a JSON string, a bare code, a sentence. */
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
  // Symbolic names count here and nowhere else.
  return factsOf(reading, kind, value, sent, isFluzErrorCode(code) ? code : readName(code));
}

/**
 * Whether what an `error` field holds is a mark of failure: an error, a code, a sentence, `true`. Many
 * APIs say "none" by `null`, `false`, an empty text or an empty list.
 */
export function isErrorMark(error: unknown): boolean {
  return Array.isArray(error) ? error.length > 0 : !!error;
}

/** What `errors` holds beside a payload or a result: a list, a list for each field, a text. */
export function listErrors(errors: unknown): readonly unknown[] {
  return isObject(errors) ? Object.values(errors) : isErrorMark(errors) ? [errors] : [];
}

/**
 * A text that is a code as a whole, or `null`: a code with a number, a word with an underscore, or one
 * of two well-known ones. Any other single word might be anything.
 */
export function readCodeText(text: unknown): string | null {
  return readMatch(/-|[a-z]_|^unauthorized$|^forbidden$/, readCode(text));
}

/** Whether a text is a page, or half of an object: no answer of an API. */
export function isPage(text: unknown): boolean {
  return typeof text === "string" && /^\s*[<{[]/.test(text) && parseText(text) === text;
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
