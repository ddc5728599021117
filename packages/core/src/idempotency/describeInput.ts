import { Secret } from "../secret/Secret.ts";

/**
 * A text that is the same for equal inputs, secrets and form fields included; `null` for an input with
 * something in it that cannot be compared: a file, a function, a secret that was destroyed.
 */
export function describeInput(input: unknown): string | null {
  try {
    return describe(input);
  } catch {
    return null;
  }
}

function describe(value: unknown): string {
  if (value instanceof Secret) return `secret ${describe(value.reveal())}`;
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol") throw new TypeError();
    return typeof value === "string" ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
  }
  // What can be read once only is not read here.
  if ("next" in value) throw new TypeError();
  if (isIterable(value)) return `[${[...value].map(describe).join()}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw new TypeError();
  return `{${Object.entries(value).map(describe).join()}}`;
}

/** Lists, and what a form is read into: `FormData`, `URLSearchParams`, `Map`. */
function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
