import { isObject } from "../failure/isObject.ts";

/** More of it would not help. */
const MAX_KEYS = 8;
const MAX_DEPTH = 5;

/** A key that a program chose. Any other may be what somebody typed: a map by email address. */
const word = /^[A-Za-z_$][A-Za-z_$]{0,39}\d{0,2}$/;

/** Describes an object by its keys and the types of its values. No value is in it: `{ ok: boolean, reason: string }`. */
export function describeShape(value: unknown, depth = 0): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "[…]";
  if (!isObject(value)) return typeof value;
  if (depth >= MAX_DEPTH) return "{ … }";
  const keys = Object.keys(value);
  const known = keys.filter((key) => word.test(key)).slice(0, MAX_KEYS);
  const parts = known.map((key) => `${key}: ${describeShape(value[key], depth + 1)}`);
  if (known.length < keys.length) parts.push("…");
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}
