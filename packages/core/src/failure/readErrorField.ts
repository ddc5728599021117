import { readName } from "../catalogue/codeOf.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { Facts } from "./ReadOptions.ts";
import { isObject } from "./isObject.ts";
import { readWait } from "./readRetryAfter.ts";
import { readCode } from "./sanitizeFacts.ts";

/** Longer texts are not parsed: no documented error comes near it. */
export const MAX_TEXT_LENGTH = 65_536;

/** A word with an underscore, or one of two well-known ones: any single word might be anything. */
const restCode = /^(?:[a-z]+_[a-z_]+|unauthorized|forbidden)$/;

/** Reads a Fluz error object, or what stands in its place: a JSON string, a bare code, a sentence. */
export function readErrorField(error: unknown): Facts {
  if (typeof error === "string") return readErrorText(error);
  if (Array.isArray(error)) return readErrorField(error[0]);
  return isObject(error) ? readErrorObject(error) : { kind: "api" };
}

/** A Fluz error object: `{ code, message }`. Symbolic names count here and nowhere else. */
function readErrorObject(error: Readonly<Record<string, unknown>>): Facts {
  const { code, message } = error;
  // Secure Elements puts the reason of a failed submit into the message.
  const sent = (code === "SUBMIT_FAILED" && readCode(message)) || readCode(code);
  return {
    kind: "api",
    code: isFluzErrorCode(code) ? code : readName(code),
    receivedCode: sent,
    retryAfterMs: readWait(error),
    details: error,
  };
}

function readErrorText(text: string): Facts {
  const parsed = parseObject(text);
  if (parsed !== null) return readErrorField(parsed);
  if (isFluzErrorCode(text)) return { kind: "api", code: text };
  const isCode = restCode.test(text) || /-\d{4}$/.test(text);
  return { kind: "api", receivedCode: isCode ? readCode(text) : null };
}

/** An object or array from JSON text; `null` for any other text. Never throws. */
export function parseObject(text: string): object | null {
  if (text.length > MAX_TEXT_LENGTH || !/^\s*[[{]/.test(text)) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
