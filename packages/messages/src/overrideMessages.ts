import type { ErrorWords, Messages } from "./Messages.ts";

/** Any part of something, to any depth. */
type DeepPartial<T> = T extends string
  ? T
  : { readonly [K in keyof T]?: DeepPartial<T[K]> | undefined };

/** The sentences to replace, each under its own key, and words for further codes. */
export type MessagesOverride = DeepPartial<Omit<Messages, "errors">> & {
  readonly errors?: Readonly<Record<string, Partial<ErrorWords> | undefined>> | undefined;
};

/**
 * Messages with some sentences replaced, or with the words of more codes; every other sentence and
 * the base itself stay as they are. Whatever is not a sentence under a known key is left out: keys
 * of prototypes, misspelt keys, values that are no text. Never throws on bad sentences.
 *
 * Under `errors` new keys are welcome when they bring a title and a description: that is how the
 * words of a family are added.
 */
export function overrideMessages(base: Messages, partial: MessagesOverride): Messages {
  const { errors, direction, ...others } = partial;
  return {
    ...replaceTexts(base, others),
    direction: direction === "ltr" || direction === "rtl" ? direction : base.direction,
    errors: { ...base.errors, ...readWords(base, errors) },
  };
}

/** A copy with the texts of `given`, under the keys that `base` has. */
function replaceTexts<T extends object>(base: T, given: unknown): T {
  const copy = { ...base };
  for (const key in base) {
    if (!Object.hasOwn(base, key) || !hasOwn(given, key)) continue;
    copy[key] = replace(base[key], given[key]);
  }
  return copy;
}

function replace<T>(base: T, given: unknown): T {
  if (isObject(base)) return isObject(given) ? replaceTexts(base, given) : base;
  return isSameType(given, base) ? given : base;
}

/** The words of each code that is spoken of, completed from the base; a code new to the base needs both its sentences. */
function readWords(base: Messages, given: unknown): Record<string, ErrorWords> {
  const known: Readonly<Record<string, ErrorWords>> = base.errors;
  const read: Record<string, ErrorWords> = {};
  if (!isObject(given)) return read;
  for (const [key, words] of Object.entries(given)) {
    if (isPrototypeKey(key) || !isObject(words)) continue;
    const basis = Object.hasOwn(known, key) ? known[key] : undefined;
    const title = textOf(words, "title") ?? basis?.title;
    const description = textOf(words, "description") ?? basis?.description;
    if (title === undefined || description === undefined) continue;
    const waiting = textOf(words, "descriptionWithWait") ?? basis?.descriptionWithWait;
    read[key] = {
      title,
      description,
      ...(waiting === undefined ? {} : { descriptionWithWait: waiting }),
    };
  }
  return read;
}

function textOf(words: object, key: keyof ErrorWords): string | undefined {
  const text = hasOwn(words, key) ? words[key] : undefined;
  return typeof text === "string" ? text : undefined;
}

function isPrototypeKey(key: string): boolean {
  return key === "__proto__" || key in Object.prototype;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function hasOwn<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return isObject(value) && Object.hasOwn(value, key);
}

function isSameType<T>(value: unknown, example: T): value is T {
  return typeof value === typeof example;
}
