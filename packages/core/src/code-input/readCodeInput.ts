import { findCode } from "./findCode.ts";
import { plainSigns } from "./plainSigns.ts";
import { resolveCodeLength } from "./resolveCodeLength.ts";

/**
 * What a person typed or pasted: the code, or what is wrong with it. `missing` and `extra` count
 * digits.
 */
export type CodeInput =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: "empty" | "not-digits" }
  | { readonly ok: false; readonly reason: "too-short"; readonly missing: number }
  | { readonly ok: false; readonly reason: "too-long"; readonly extra: number };

/** More than any message has. In a text with more digits no code is looked for, so that none holds up the page. */
const MAX_TEXT_DIGITS = 10_000;

/**
 * Reads a code out of what was typed, pasted or filled in: digits of any script, with spaces, dashes,
 * dots, commas or the like between them, or within a message (`"Code 493817 expires in 10 min"`), as
 * often as it is said there (`"… is 493817. @example.com #493817"`). Leading zeros stay.
 *
 * Dates, times, amounts and phone numbers are told by their shape, in any language. Between two
 * candidates nothing is guessed, and nothing is ever cut off: all digits count, and the result says
 * what is wrong. Never throws; what is not a string is empty.
 *
 * @param text the value of the input, or what was pasted, as it is
 * @param length how many digits the code has, from 1 to 64; another length counts as 6, and is an
 *   error in development
 */
export function readCodeInput(text: string, length: number): CodeInput {
  const wanted = resolveCodeLength(length);
  const plain = typeof text === "string" ? plainSigns(text) : "";
  // Without what people and messages put between and around digits.
  const compact = plain.replace(/[-\s._,(*\u060C\u3001\u3002\uFF0C\uFF61]/g, "");
  if (compact === "") return { ok: false, reason: "empty" };

  const digits = compact.replace(/\D/g, "").length;
  const isBare = digits === compact.length;
  // Nothing but digits: a person who types a code need not care what else it could look like.
  if (isBare && digits === wanted) return { ok: true, code: compact };
  const code = digits > MAX_TEXT_DIGITS ? null : findCode(plain, wanted);
  if (code !== null) return { ok: true, code };

  if (digits > wanted) return { ok: false, reason: "too-long", extra: digits - wanted };
  // Digits with something else between them are not put together: that would be a guess.
  if (!isBare) return { ok: false, reason: "not-digits" };
  return { ok: false, reason: "too-short", missing: wanted - digits };
}
