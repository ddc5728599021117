import { BRAND } from "./FluzError.ts";
import type { FluzError } from "./FluzError.ts";

/** Whether a value is a FluzError of this or another copy of the kit. Goes by brand, never by `instanceof`. Never throws. */
export function isFluzError(value: unknown): value is FluzError {
  try {
    return typeof value === "object" && value !== null && Reflect.get(value, BRAND) === true;
  } catch {
    return false;
  }
}
