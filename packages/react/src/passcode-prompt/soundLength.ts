import type { PasscodeLength } from "@fluz-kit/core";
import { complainOnce } from "../internal/development.ts";

/** What stands in for a length that could not be met. */
const ANY: PasscodeLength = Object.freeze({ min: 1, max: 12 });

/** The length that the host gave, if a passcode can have it; without types it can be anything. */
export function soundLength(length: PasscodeLength): PasscodeLength {
  const { min, max }: { min?: unknown; max?: unknown } =
    typeof length === "number" ? { min: length, max: length } : Object(length);
  if (isCount(min) && isCount(max) && min <= max) return length;
  if (process.env.NODE_ENV !== "production") {
    complainOnce(
      "passcode length",
      "the length of a passcode is neither a whole number nor a range of two, so any from 1 to 12 digits is " +
        "taken. Pass what your API asks for: length={6}, or length={{ min: 6, max: 10 }}.",
    );
  }
  return ANY;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
