import { toAsciiDigits } from "../code-input/toAsciiDigits.ts";
import type { PasscodeLength, PasscodeProblem } from "./Passcode.ts";
import { resolvePasscodeLength } from "./resolvePasscodeLength.ts";

/** What a person typed, pasted or filled in: the passcode, or what is wrong with it. */
export type PasscodeInput =
  | { readonly ok: true; readonly passcode: string }
  | { readonly ok: false; readonly reason: PasscodeProblem["reason"] };

/** White space, and the invisible marks that come along with copied text. */
const unseen = /[\s\p{Cf}]+/gu;

/**
 * Reads a passcode: digits of any script, leading zeros included, with only spaces between them. It takes
 * nothing out of a longer text and cuts nothing off: nobody can see masked digits, and a new passcode must
 * be exactly what was typed. Never throws. A value that is not a string counts as empty. An unusable
 * length counts as any from 1 to 12, and development warns about it.
 *
 * @param text the value of the input, unchanged
 * @param length how many digits it has; an unusable length counts as any from 1 to 12
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
