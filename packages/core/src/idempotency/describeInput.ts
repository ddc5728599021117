import { Secret } from "../secret/Secret.ts";

/** Nobody types more values than this, and an endless input must end here. */
const MAX_VALUES = 1_000_000;

/**
 * A text that is the same for equal inputs, including secrets and form fields. `null` if the input
 * contains something that cannot be compared: a file, a function, a destroyed secret, an endless list.
 * Never throws.
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
    // This can be read only once, so it is not read here.
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

/** Lists, and what forms are read into: `FormData`, `URLSearchParams`, `Map`. */
function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
