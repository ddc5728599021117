import { Secret } from "../secret/Secret.ts";

/** Whoever sends more than this cannot have typed it, and what never ends must end here. */
const MAX_VALUES = 1_000_000;

/**
 * A text that is the same for equal inputs, secrets and form fields included; `null` for an input with
 * something in it that cannot be compared: a file, a function, a secret that was destroyed, a list
 * without an end. Never throws.
 */
export function describeInput(input: unknown): string | null {
  let values = 0;

  function describe(value: unknown): string {
    if (++values > MAX_VALUES) throw new RangeError();
    if (value instanceof Secret) return `secret ${describe(value.reveal())}`;
    if (value instanceof Date) return `date ${value.getTime()}`;
    if (typeof value !== "object" || value === null) {
      if (typeof value === "function" || typeof value === "symbol") throw new TypeError();
      return typeof value === "string" ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
    }
    // What can be read once only is not read here.
    if ("next" in value) throw new TypeError();
    if (isIterable(value)) {
      const items: string[] = [];
      for (const item of value) items.push(describe(item));
      return `[${items.join()}]`;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) throw new TypeError();
    return `{${Object.entries(value).map(describe).join()}}`;
  }

  try {
    return describe(input);
  } catch {
    return null;
  }
}

/** Lists, and what a form is read into: `FormData`, `URLSearchParams`, `Map`. */
function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
