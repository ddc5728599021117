/** An own property of whatever it is; `undefined` where there is none, or it cannot be read. Never throws. */
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
