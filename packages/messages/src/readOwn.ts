/** An own property of any value; `undefined` if it has none or cannot be read. Never throws. */
export function readOwn(value: unknown, key: string): unknown {
  try {
    return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
