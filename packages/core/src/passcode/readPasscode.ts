import { toAsciiDigits } from "../code-input/toAsciiDigits.ts";
import type { PasscodeLength, PasscodeProblem } from "./Passcode.ts";
import { resolvePasscodeLength } from "./resolvePasscodeLength.ts";

/** What a person typed, pasted or had filled in: the passcode, or what is wrong with it. */
export type PasscodeInput =
  | { readonly ok: true; readonly passcode: string }
  | { readonly ok: false; readonly reason: PasscodeProblem["reason"] };

/** White space, and the marks that nobody sees and that come along with a copied text. */
const unseen = /[\s\p{Cf}]+/gu;

/**
 * Reads a passcode: digits of any script, leading zeros included, and nothing between them but spaces.
 * Nothing is picked out of a longer text and nothing cut off: what is masked nobody can see, and what
 * is created has to be what was typed. Never throws; what is not a string is empty, and a length that
 * no passcode can have is any from 1 to 12, of which development warns.
 *
 * @param text the value of the input, as it is
 * @param length how many digits it has; for an unusable length, any from 1 to 12
 */
export function readPasscode(text: string, length: PasscodeLength): PasscodeInput {
  const passcode = typeof text === "string" ? toAsciiDigits(text.replace(unseen, "")) : "";
  const sound = resolvePasscodeLength(length);
  const { min, max } = typeof sound === "number" ? { min: sound, max: sound } : sound;
  if (passcode === "") return { ok: false, reason: "empty" };
  if (/\D/.test(passcode)) return { ok: false, reason: "not-digits" };
  if (passcode.length < min) return { ok: false, reason: "too-short" };
  if (passcode.length > max) return { ok: false, reason: "too-long" };
  return { ok: true, passcode };
}
