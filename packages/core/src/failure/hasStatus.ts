import { fieldsOf } from "./isObject.ts";

/** Whether a value is how a client presents an HTTP answer, or a request without one: it has a status, or RTK Query's word for it. */
export function hasStatus(value: unknown): boolean {
  const { status, statusCode = status } = fieldsOf(value);
  return typeof statusCode === "number" || isStatusWord(status);
}

/** What RTK Query uses in place of a status. Any other word is a state of the host's own. */
export function isStatusWord(status: unknown): boolean {
  return typeof status === "string" && /^(?:FETCH|PARSING|TIMEOUT|CUSTOM)_ERROR$/.test(status);
}
