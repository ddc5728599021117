import { isObject } from "./isObject.ts";

/** Milliseconds from a Retry-After value: seconds or an HTTP date (RFC 9110, 10.2.3). `null` if it is neither. */
export function readRetryAfter(value: unknown, now: number = Date.now()): number | null {
  if (typeof value === "number") return value >= 0 ? value * 1_000 : null;
  if (typeof value !== "string" || value.length > 64) return null;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1_000;
  return readMoment(value, now);
}

/** The wait that a server field names: `retryAfterMs`, `retryAfter` (seconds or date), `resendAvailableAt` (date or epoch ms). */
export function readWait(source: unknown): number | null {
  if (!isObject(source)) return null;
  const { retryAfterMs, retryAfter, resendAvailableAt } = source;
  if (typeof retryAfterMs === "number" && retryAfterMs >= 0) return retryAfterMs;
  return readRetryAfter(retryAfter) ?? readMoment(resendAvailableAt, Date.now());
}

function readMoment(value: unknown, now: number): number | null {
  const moment = typeof value === "string" && /[a-z:]/i.test(value) ? Date.parse(value) : value;
  return typeof moment === "number" && moment === moment ? Math.max(moment - now, 0) : null;
}
