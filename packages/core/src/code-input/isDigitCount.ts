/** Longer than any code or passcode that a person types. */
const MAX_DIGITS = 64;

/** Whether so many digits can be asked for: a whole number from 1 to 64, and no text of one. */
export function isDigitCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MAX_DIGITS;
}
