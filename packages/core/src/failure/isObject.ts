/** The properties of an object, unknown until read. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = Object.freeze({});

/** Whether a value is an object, `null` aside. Its properties are unknown until read. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The properties of an object. Anything else has none. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : none;
}
