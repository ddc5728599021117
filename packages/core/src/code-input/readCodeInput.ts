import { findCode } from "./findCode.ts";
import { plainSigns } from "./plainSigns.ts";
import { resolveCodeLength } from "./resolveCodeLength.ts";

/**
 * What a person typed or pasted: the code, or what is wrong with it. `missing` and `extra` are counts of
 * digits.
 */
export type CodeInput =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: "empty" | "not-digits" }
  | { readonly ok: false; readonly reason: "too-short"; readonly missing: number }
  | { readonly ok: false; readonly reason: "too-long"; readonly extra: number };

/** More digits than any message has. A longer text is not searched, so that it cannot hold up the page. */
const MAX_TEXT_DIGITS = 10_000;

/**
 * Reads a code from typed, pasted or filled-in text. It takes digits of any script, separated by spaces,
 * dashes, dots, commas and the like, or inside a message (`"Code 493817 expires in 10 min"`). The message may
 * repeat the code (`"… is 493817. @example.com #493817"`). Leading zeros stay.
 *
 * Dates, times, amounts and phone numbers are recognised by shape, in any language. It never guesses
 * between two candidates and never cuts anything off: all digits count, and the result says what is
 * wrong. Never throws. A value that is not a string counts as empty.
 *
 * @param text the value of the input, or the pasted text, unchanged
 * @param length how many digits the code has, from 1 to 64; any other length counts as 6, and is an
 *   error in development
 */
export function readCodeInput(text: string, length: number): CodeInput {
  const wanted = resolveCodeLength(length);
  const plain = typeof text === "string" ? plainSigns(text) : "";
  // Without the signs that people and messages put between and around digits.
  const compact = plain.replace(/[-\s._,(*\u060C\u3001\u3002\uFF0C\uFF61]/g, "");
  if (compact === "") return { ok: false, reason: "empty" };

  const digits = compact.replace(/\D/g, "").length;
  const isBare = digits === compact.length;
  // Only digits: a person who typed them meant a code, whatever else they could look like.
  if (isBare && digits === wanted) return { ok: true, code: compact };
  const code = digits > MAX_TEXT_DIGITS ? null : findCode(plain, wanted);
  if (code !== null) return { ok: true, code };

  if (digits > wanted) return { ok: false, reason: "too-long", extra: digits - wanted };
  // Digits with other text between them are not joined: that would be a guess.
  if (!isBare) return { ok: false, reason: "not-digits" };
  return { ok: false, reason: "too-short", missing: wanted - digits };
}
