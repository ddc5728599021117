// Fills gaps in a host's words with English, so that no button is ever without a label.
import { en, enWithoutPrompts } from "@fluz-kit/messages";
import type { Messages, MessagesWithoutPrompts } from "@fluz-kit/messages";
import { warnOnce } from "../development/warnOnce.ts";

const { actions, interface: words } = enWithoutPrompts;
const completed = new WeakMap<object, MessagesWithoutPrompts>();

/**
 * The host's messages, with English wherever the interface or an action has no words in them:
 * written for an older version, or without types. The words of errors are looked up one by one, and a
 * prompt fills in its own.
 */
export function completeMessages(given: Messages): MessagesWithoutPrompts {
  let messages = completed.get(given);
  if (!messages) {
    messages = {
      ...enWithoutPrompts,
      ...given,
      errors: Object(given.errors),
      actions: fillWords(actions, given.actions),
      interface: { ...given.interface, ...fillWords(words, given.interface) },
    };
    completed.set(given, messages);
    if (process.env.NODE_ENV !== "production") warnOfGaps(given);
  }
  return messages;
}

function warnOfGaps({ locale, ...given }: Messages): void {
  const gaps = gapsIn({ actions: en.actions, interface: en.interface }, given);
  if (gaps.length === 0) return;
  const keys = gaps.join(", ");
  warnOnce(
    `words ${locale} ${keys}`,
    `the messages for "${locale}" have no words for ${keys}, so English is shown there. Add them.`,
  );
}

function gapsIn(base: object, given: unknown): readonly string[] {
  const own: Readonly<Record<string, unknown>> = Object(given);
  return Object.entries(base).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return typeof own[key] === "string" ? [] : [key];
    return gapsIn(Object(value), own[key]).map((gap) => `${key}.${gap}`);
  });
}

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
