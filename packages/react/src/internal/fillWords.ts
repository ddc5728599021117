/** `base` with every text that `given` has in the same place. Never throws on bad words. */
export function fillWords<T extends object>(base: T, given: unknown): T {
  const own: Readonly<Record<string, unknown>> = Object(given);
  const copy = { ...base };
  for (const key in base) {
    const value = own[key];
    if (isObject(base[key])) copy[key] = fillWords(base[key], value);
    else if (isLike(value, base[key])) copy[key] = value;
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === "object";
}

function isLike<T>(value: unknown, example: T): value is T {
  return typeof value === typeof example;
}
