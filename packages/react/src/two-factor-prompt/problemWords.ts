// Finds the sentence for a text that cannot be a code.
import type { CodeProblem } from "@fluz-kit/core/internal";
import { formatMessage } from "@fluz-kit/messages";
import type { CodeMessages } from "@fluz-kit/messages";

const keys = {
  empty: "empty",
  "not-digits": "notDigits",
  "too-short": "tooShort",
  "too-long": "tooLong",
} as const satisfies Record<CodeProblem["reason"], keyof CodeMessages>;

/** What to do about a text that is no code. */
export function problemWords(
  { reason }: CodeProblem,
  length: number,
  messages: CodeMessages,
): string {
  return formatMessage(messages[keys[reason]], { length });
}
