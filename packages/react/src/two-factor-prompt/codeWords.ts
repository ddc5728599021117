// Gives the code prompt its sentences, even if the host's messages lack some.
import { enCode } from "@fluz-kit/messages";
import type { CodeMessages, MessagesWithoutPrompts } from "@fluz-kit/messages";
import { fillWords } from "../settings/completeMessages.ts";

/** The prompt's words, in English where the messages have none. */
export function codeWords(messages: MessagesWithoutPrompts): CodeMessages {
  return fillWords(enCode, messages.interface.code);
}
