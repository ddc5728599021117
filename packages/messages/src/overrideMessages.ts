import { en } from "./en.ts";
import type { ErrorWords, Messages } from "./Messages.ts";
import { isObject, readOwn } from "./readOwn.ts";

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
 * of prototypes, misspelt keys, values that are no text. What the base lacks is said in English, so
 * that the result is complete. Never throws.
 *
 * Under `errors` new keys are welcome when they bring a title and a description: that is how the
 * words of a family are added.
 */
export function overrideMessages(base: Messages, partial: MessagesOverride): Messages {
  return merge(merge(en, base), partial);
}

function merge(base: Messages, given: unknown): Messages {
  const direction = readOwn(given, "direction");
  return {
    ...replaceTexts(base, given),
    direction: direction === "ltr" || direction === "rtl" ? direction : base.direction,
    errors: { ...base.errors, ...readWords(base, readOwn(given, "errors")) },
  };
}

/** A copy with the texts of `given`, under the keys that `base` has. */
function replaceTexts<T extends object>(base: T, given: unknown): T {
  const copy = { ...base };
  for (const key in base) copy[key] = replace(base[key], readOwn(given, key));
  return copy;
}

function replace<T>(base: T, given: unknown): T {
  if (isObject(base)) return isObject(given) ? replaceTexts(base, given) : base;
  return isSameType(given, base) ? given : base;
}

/** The words of each code that is spoken of, completed from the base; a code new to the base needs both its sentences. */
function readWords(base: Messages, given: unknown): Record<string, ErrorWords> {
  const read: Record<string, ErrorWords> = {};
  for (const key of keysOf(given)) {
    const words = readOwn(given, key);
    if (key in Object.prototype || !isObject(words)) continue;
    const basis = readOwn(base.errors, key);
    const text = (name: keyof ErrorWords) => textOf(words, name) ?? textOf(basis, name);
    const title = text("title");
    const description = text("description");
    const descriptionWithWait = text("descriptionWithWait");
    if (title === undefined || description === undefined) continue;
    read[key] = {
      title,
      description,
      ...(descriptionWithWait === undefined ? {} : { descriptionWithWait }),
    };
  }
  return read;
}

function keysOf(value: unknown): readonly string[] {
  try {
    return isObject(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

function textOf(words: unknown, key: keyof ErrorWords): string | undefined {
  const text = readOwn(words, key);
  return typeof text === "string" ? text : undefined;
}

function isSameType<T>(value: unknown, example: T): value is T {
  return typeof value === typeof example;
}
