/** Longer than any code or passcode that a person types. */
const MAX_DIGITS = 64;

/** Whether a value is a possible number of digits: a whole number from 1 to 64, not a string. */
export function isDigitCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MAX_DIGITS;
}
