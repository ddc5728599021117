import { fieldsOf } from "./isObject.ts";
import { readMatch } from "./readCode.ts";

/** Whether a value is what a client makes of an HTTP answer, or of a request without one: with a status, or RTK Query's word for it. */
export function hasStatus(value: unknown): boolean {
  const { status, statusCode = status } = fieldsOf(value);
  return typeof statusCode === "number" || isStatusWord(status);
}

/** What RTK Query puts in place of a status. Any other word is a state of the host's own. */
export function isStatusWord(status: unknown): boolean {
  return readMatch(/^(?:FETCH|PARSING|TIMEOUT|CUSTOM)_ERROR$/, status) !== null;
}
