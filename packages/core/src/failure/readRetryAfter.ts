import { fieldsOf, isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";

/**
 * Milliseconds to wait. Reads Retry-After (seconds or an HTTP date, RFC 9110, 10.2.3) from a `Headers`
 * object or a record of headers, else a field of the server: `retryAfterMs`, `retryAfter` (seconds or
 * date), `resendAvailableAt` (date or epoch ms). A moment counts from the answer's own `Date` header, if it
 * has one, because a device's clock may be wrong. `null` if none of them says.
 */
export function readWait(headers: unknown, source: unknown): number | null {
  const { retryAfterMs, retryAfter, resendAvailableAt } = fieldsOf(source);
  return (
    readHeader(headers) ??
    (typeof retryAfterMs === "number" ? readTime(retryAfterMs, 1) : null) ??
    readTime(retryAfter, 1_000, headers) ??
    readTime(resendAvailableAt, 0, headers)
  );
}

/**
 * Milliseconds that an answer of success asks to wait: a `Response`, a payload, or what a client of GraphQL resolves
 * with, in an envelope of HTTP or without. `null` if it does not say. Never throws.
 */
export function readWaitOf(answer: unknown): number | null {
  try {
    let part = answer;
    for (let depth = 0; isObject(part) && depth < 3; depth += 1) {
      const { headers, data } = part;
      for (const source of [part, ...Object.values(fieldsOf(data))]) {
        const wait = readWait(headers, source);
        if (wait !== null) return wait;
      }
      part = data;
    }
  } catch {
    // A getter or a proxy trap threw.
  }
  return null;
}

/** If two servers set the header, the longest wait counts. */
function readHeader(headers: unknown): number | null {
  const sent = isObject(headers) ? headerOf(headers, "retry-after") : null;
  if (typeof sent !== "string") return readTime(sent, 1_000);
  // A comma also follows the day of the week.
  const waits = sent
    .slice(0, 256)
    .split(/,(?!\s*\d\d[ -])/)
    .map((value) => readTime(value.trim(), 1_000, headers))
    .filter((wait) => wait !== null);
  return waits.length > 0 ? Math.max(...waits) : null;
}

/** The value of a header, wherever a client keeps headers; nothing if reading it throws. */
export function headerOf(fields: Fields, name: string): unknown {
  try {
    const { getResponseHeader, get = getResponseHeader } = fields;
    if (typeof get === "function") return Reflect.apply(get, fields, [name]);
    const key = Object.keys(fields).find((key) => key.toLowerCase() === name);
    const value = key === undefined ? undefined : fields[key];
    return Array.isArray(value) ? value.join() : value;
  } catch {
    return undefined;
  }
}

/** Milliseconds left, from a number in a given unit, a moment in epoch milliseconds (no unit), or a date. 0 for the past. */
function readTime(value: unknown, unit: number, headers?: unknown): number | null {
  const isText = typeof value === "string" && value.length <= 64 && /\d/.test(value);
  if (!isText && typeof value !== "number") return null;
  const number = Number(value);
  if (unit > 0 && !Number.isNaN(number)) return number >= 0 ? number * unit : null;
  // A time without a zone is not meant in the zone of the device.
  const at = isText ? Date.parse(value.replace(/T[\d:.]+$/, "$&Z")) : number;
  const date = headerOf(fieldsOf(headers), "date");
  const left = at - ((typeof date === "string" && Date.parse(date)) || Date.now());
  return Number.isNaN(left) ? null : Math.max(left, 0);
}
