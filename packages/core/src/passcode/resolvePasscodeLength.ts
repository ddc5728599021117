import { isDigitCount } from "../code-input/isDigitCount.ts";
import { complainOnce } from "../development.ts";
import { memberOf } from "../settings/memberOf.ts";
import type { PasscodeLength } from "./Passcode.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Replaces an unusable length. One fixed number could refuse the right passcode. */
const ANY: PasscodeLength = Object.freeze({ min: 1, max: 12 });

/**
 * How many digits a passcode has: the given length, if it is a whole number from 1 to 64 or a range of
 * two; else any from 1 to 12, and an error in development. Never throws.
 */
export function resolvePasscodeLength(length: PasscodeLength): PasscodeLength {
  const given: unknown = length;
  const [min, max] = ["min", "max"].map((name): unknown =>
    typeof length === "number" ? length : memberOf(given, name),
  );
  if (isDigitCount(min) && isDigitCount(max) && min <= max) {
    return typeof length === "number" ? length : { min, max };
  }
  if (process.env.NODE_ENV !== "production") {
    complainOnce(
      "passcode length",
      "the length of a passcode is neither a whole number nor a range, so any length from 1 to 12 digits is " +
        "accepted. Pass what your API requires: length={6}, or length={{ min: 6, max: 10 }}.",
    );
  }
  return ANY;
}
