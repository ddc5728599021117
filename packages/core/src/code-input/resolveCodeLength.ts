import { complainOnce } from "../development.ts";
import { isDigitCount } from "./isDigitCount.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The length that the API names in the text of AUTH-0029. */
const USUAL_LENGTH = 6;

/**
 * How many digits a code has: the given length if it is a whole number from 1 to 64, else 6 and an error
 * in development. Never throws: a host's mistake must not lock anybody out.
 *
 * @param length what the host passed; without types it can be anything. @default 6
 */
export function resolveCodeLength(length: unknown = USUAL_LENGTH): number {
  if (isDigitCount(length)) return length;
  if (process.env.NODE_ENV !== "production") {
    const isShown = typeof length === "number" || length === null;
    const given = isShown ? `${length}` : `of type ${typeof length}`;
    complainOnce(
      `code length ${given}`,
      `the length of a code is ${given}, which is not a whole number from 1 to 64, so the code must have 6 ` +
        "digits, as the API itself says of one that has expired. Pass a number, not a string: length={6}.",
    );
  }
  return USUAL_LENGTH;
}
