import type { FluzErrorCode } from "./codes.ts";

/** Whether a value is exactly one of the 31 documented codes. Never throws. */
export function isFluzErrorCode(value: unknown): value is FluzErrorCode {
  return typeof value === "string" && /^AUTH-00(?:0[1-9]|[12]\d|3[01])$/.test(value);
}
