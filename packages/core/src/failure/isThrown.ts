import { isObject } from "./isObject.ts";

/** Whether a value is an error of any realm or library: something thrown, not an answer. */
export function isThrown(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, message } = value;
  return (
    value instanceof Error ||
    // Of another realm, whatever it calls itself.
    Object.prototype.toString.call(value) === "[object Error]" ||
    (typeof message === "string" && typeof name === "string" && /(?:Error|Exception)$/.test(name))
  );
}
