import type { MessageKey } from "@fluz-kit/core";
import { formatMessage } from "@fluz-kit/messages";
import { en } from "@fluz-kit/messages/en";

/** The application that the stories pretend to be. */
export const APP_NAME = "Example Pay";

/** What is said, in English. */
export function titleOf(messageKey: MessageKey): string {
  const words = isGeneral(messageKey) ? en.errors[messageKey] : en.errors.UNKNOWN;
  return formatMessage(words.title, { appName: APP_NAME });
}

function isGeneral(key: string): key is keyof typeof en.errors {
  return Object.hasOwn(en.errors, key);
}
