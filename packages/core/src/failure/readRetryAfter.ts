import { fieldsOf } from "./isObject.ts";

/**
 * Milliseconds to wait, from the Retry-After of a `Headers` object or a record of headers (seconds or
 * an HTTP date, RFC 9110, 10.2.3), else from a server's own field: `retryAfterMs`, `retryAfter` (seconds
 * or date), `resendAvailableAt` (date or epoch ms). `null` if none of them says.
 */
export function readWait(headers: unknown, source: unknown): number | null {
  const header = hasGet(headers)
    ? headers.get("retry-after")
    : (fieldsOf(headers)["retry-after"] ?? fieldsOf(headers)["Retry-After"]);
  const { retryAfterMs, retryAfter, resendAvailableAt } = fieldsOf(source);
  return (
    readTime(header, 1_000) ??
    (typeof retryAfterMs === "number" ? readTime(retryAfterMs, 1) : null) ??
    readTime(retryAfter, 1_000) ??
    readTime(resendAvailableAt, 0)
  );
}

function hasGet(headers: unknown): headers is { readonly get: (name: string) => unknown } {
  return typeof fieldsOf(headers)["get"] === "function";
}

/** A number of units, or without a unit a moment in epoch milliseconds; or a date. Of what is over, none is left. */
function readTime(value: unknown, unit: number): number | null {
  const isText = typeof value === "string" && value.length <= 64;
  if (!isText && typeof value !== "number") return null;
  const number = Number(value);
  if (unit > 0 && !Number.isNaN(number)) return number >= 0 ? number * unit : null;
  const left = (isText ? Date.parse(value) : number) - Date.now();
  return Number.isNaN(left) ? null : Math.max(left, 0);
}
