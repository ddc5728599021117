import { isObject } from "./isObject.ts";

/** Whether a value is an error of any realm or library: thrown, not an answer. */
export function isThrown(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, message } = value;
  return (
    value instanceof Error ||
    // An error of another realm, whatever its name.
    Object.prototype.toString.call(value) === "[object Error]" ||
    (typeof message === "string" && typeof name === "string" && /(?:Error|Exception)$/.test(name))
  );
}
