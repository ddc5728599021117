import { en } from "./en.ts";
import type { ErrorWords, Messages } from "./Messages.ts";
import { isObject, readOwn } from "./readOwn.ts";

/** Any part of a value, to any depth. */
type DeepPartial<T> = T extends string
  ? T
  : { readonly [K in keyof T]?: DeepPartial<T[K]> | undefined };

/** The sentences to replace, each under its own key, and words for more codes. */
export type MessagesOverride = DeepPartial<Omit<Messages, "errors">> & {
  readonly errors?: Readonly<Record<string, Partial<ErrorWords> | undefined>> | undefined;
};

/**
 * Returns messages with some sentences replaced, or with words for more codes. All other sentences, and the
 * base itself, stay unchanged. A value that is not a sentence under a known key is ignored: prototype
 * keys, misspelt keys, values that are not text. If the base lacks a sentence, the result has the English
 * one, so it is complete. Never throws.
 *
 * New keys under `errors` need a title and a description. The words for a family are added this way.
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

/** The words for each code, completed from the base. A code that the base does not have needs both sentences. */
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
