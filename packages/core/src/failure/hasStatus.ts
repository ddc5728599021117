import { fieldsOf } from "./isObject.ts";

/** Whether a value is what a client makes of an HTTP answer, or of a request without one: with a status, or RTK Query's word for it. */
export function hasStatus(value: unknown): boolean {
  const { status, statusCode = status } = fieldsOf(value);
  return typeof statusCode === "number" || isStatusWord(status);
}

/** `FETCH_ERROR`, `TIMEOUT_ERROR`, `PARSING_ERROR`: what RTK Query puts in place of a status. */
export function isStatusWord(status: unknown): boolean {
  return typeof status === "string" && /^[A-Z]+_ERROR$/.test(status);
}
