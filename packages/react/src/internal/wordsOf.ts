import type { Guidance } from "@fluz-kit/core";
import { en, formatDuration, formatMessage } from "@fluz-kit/messages";
import type { ErrorWords, Messages } from "@fluz-kit/messages";

interface Words {
  readonly title: string;
  readonly description: string;
  /** Both in one breath, for a live region. */
  readonly spoken: string;
}

/** The sentences for guidance, placeholders filled. A key that the messages lack gets the words for the unknown. */
export function wordsOf(
  { messageKey, waitMs }: Guidance,
  messages: Messages,
  { appName, waiting }: { readonly appName: string | undefined; readonly waiting: boolean },
): Words {
  const words =
    find(messages, messageKey) ??
    find(messages, "UNKNOWN") ??
    find(en, messageKey) ??
    en.errors.UNKNOWN;
  const name = appName ?? messages.interface.thisApp;
  const wait = waitMs === null ? "" : formatDuration(waitMs, messages.locale);
  const sentence =
    waiting && words.descriptionWithWait !== undefined
      ? words.descriptionWithWait
      : words.description;
  const title = formatMessage(words.title, { appName: name });
  const description = formatMessage(sentence, { appName: name, wait });
  const spoken = formatMessage(messages.interface.announcement, { title, description });
  return { title, description, spoken };
}

function find({ errors }: Messages, key: string): ErrorWords | undefined {
  const entries: Readonly<Record<string, ErrorWords>> = errors;
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
