// Finds the words for an error in the person's language, with English where some are missing.
import type { Guidance } from "@fluz-kit/core";
import { enWithoutPrompts as en, formatDuration, formatMessage } from "@fluz-kit/messages";
import type { ErrorWords, MessagesWithoutPrompts } from "@fluz-kit/messages";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { langOf } from "../settings/langOf.ts";
import { warnOnce } from "../development/warnOnce.ts";

export interface Words {
  readonly title: string;
  readonly description: string;
  /** The language of these words, where it is not that of the messages. */
  readonly lang: "en" | undefined;
}

/** Title and description as one text, as a reader says it or a library shows it at its field. */
export function saidOf({ title, description }: Words, { messages }: FluzSettings): string {
  return formatMessage(messages.interface.announcement, { title, description });
}

/**
 * The sentences for guidance, placeholders filled. A key that the messages lack gets the English
 * words for it, and one that English lacks too the messages' words for the unknown.
 *
 * @param waiting whether the time to wait has yet to pass
 */
export function wordsOf(
  { messageKey, waitMs }: Guidance,
  { messages, locale = messages.locale, appName = messages.interface.thisApp }: FluzSettings,
  waiting: boolean,
): Words {
  const found = find(messages, messageKey);
  const base = find(en, messageKey);
  const isGap = (name: "title" | "description") =>
    found && base && langOf(messages, found[name], base[name]);
  // Half a translation is no translation: both sentences are in one language.
  const own = isGap("title") || isGap("description") ? undefined : found;
  const english = own ? undefined : base;
  if (process.env.NODE_ENV !== "production" && english) {
    const isHalf = found && isGap("title") !== isGap("description");
    const what = isHalf ? "a title or a description alone" : "no words";
    if (isHalf || !found) {
      warnOnce(
        `words ${messages.locale} ${messageKey}`,
        `the messages for "${messages.locale}" have ${what} for "${messageKey}", so English is shown. ` +
          "Add them to errors.",
      );
    }
  }
  const words = own ?? english ?? find(messages, "UNKNOWN") ?? en.errors.UNKNOWN;
  const sentence = (waiting && words.descriptionWithWait) || words.description;
  const title = formatMessage(words.title, { appName });
  const wait = waitMs === null ? "" : formatDuration(waitMs, locale, english ? en : messages);
  const description = formatMessage(sentence, { appName, wait });
  return { title, description, lang: english && "en" };
}

function find({ errors }: MessagesWithoutPrompts, key: string): ErrorWords | undefined {
  const entries: Readonly<Record<string, ErrorWords>> = errors;
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
