import { isObject } from "./isObject.ts";

/** Whether a value is an error of any realm or library: something thrown, not an answer. */
export function isThrown(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, message } = value;
  return (
    value instanceof Error ||
    (typeof message === "string" && typeof name === "string" && /(?:Error|Exception)$/.test(name))
  );
}
