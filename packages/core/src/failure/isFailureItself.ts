import { fieldsOf } from "./isObject.ts";
import { isThrown } from "./isThrown.ts";

/** Whether a value is a failure by what it is, wherever it lies: an error of any library, or the envelope of a FluzError. */
export function isFailureItself(value: unknown): boolean {
  return isThrown(value) || fieldsOf(value)["fluzError"] === 1;
}
