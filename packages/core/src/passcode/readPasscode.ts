import { toAsciiDigits } from "../code-input/toAsciiDigits.ts";
import { warnOnce } from "../development.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { PasscodeLength, PasscodeProblem } from "./Passcode.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

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
 */
export function readPasscode(text: string, length: PasscodeLength): PasscodeInput {
  const passcode = typeof text === "string" ? toAsciiDigits(text.replace(unseen, "")) : "";
  const [min, max] = rangeOf(length);
  if (passcode === "") return { ok: false, reason: "empty" };
  if (/\D/.test(passcode)) return { ok: false, reason: "not-digits" };
  if (passcode.length < min) return { ok: false, reason: "too-short" };
  if (passcode.length > max) return { ok: false, reason: "too-long" };
  return { ok: true, passcode };
}

function rangeOf(length: unknown): readonly [min: number, max: number] {
  const [min, max] = ["min", "max"].map((name) =>
    typeof length === "number" ? length : memberOf(length, name),
  );
  if (isCount(min) && isCount(max) && min <= max) return [min, max];
  if (process.env.NODE_ENV !== "production") {
    warnOnce(
      "readPasscode length",
      "the length that readPasscode() was given is neither a whole number nor a range of two, so any " +
        "from 1 to 12 digits is taken. Pass 6, or { min: 6, max: 10 }.",
    );
  }
  return [1, 12];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value % 1 === 0;
}
