import { fieldsOf } from "./isObject.ts";
import { isThrown } from "./isThrown.ts";

/** Whether a value is always a failure, wherever it sits: an error of any library, or the envelope of a FluzError. */
export function isFailureItself(value: unknown): boolean {
  return isThrown(value) || fieldsOf(value)["fluzError"] === 1;
}
