// Picks the sentences of the passcode prompt, by what the person is doing.
import type {
  PasscodeFieldName,
  PasscodeLength,
  PasscodeMode,
  PasscodeProblem,
} from "@fluz-kit/core/internal";
import { enPasscode, formatMessage } from "@fluz-kit/messages";
import type { MessagesWithoutPrompts, PasscodeMessages } from "@fluz-kit/messages";
import { fillWords } from "../settings/completeMessages.ts";

/** The prompt's words, in English where the messages have none. */
export function passcodeWords(messages: MessagesWithoutPrompts): PasscodeMessages {
  return fillWords(enPasscode, messages.interface.passcode);
}

const keys = {
  empty: "empty",
  "not-digits": "notDigits",
  "too-short": "tooShort",
  "too-long": "tooLong",
} as const satisfies Record<PasscodeProblem["reason"], keyof PasscodeMessages>;

/** What to do about a text that is no passcode. */
export function problemWords(
  { field, reason }: PasscodeProblem,
  length: PasscodeLength,
  words: PasscodeMessages,
): string {
  const isNew = field === "newPasscode" && reason === "empty";
  return withLength(words[isNew ? "emptyNew" : keys[reason]], length);
}

const rightToLeft = /[\u0590-\u08ff]/;

/** A sentence with the number of digits in it, or from how many to how many. */
export function withLength(sentence: string, length: PasscodeLength): string {
  const { min, max } = typeof length === "number" ? { min: length, max: length } : length;
  // In Arabic or Hebrew the dash would put the greater number first (Unicode UAX #9), so it is isolated.
  const range = rightToLeft.test(sentence) ? `\u2066${min}–${max}\u2069` : `${min}–${max}`;
  return formatMessage(sentence, { length: min === max ? min : range });
}

/** What a field is called. Where there are two, none of them is just the passcode. */
export function fieldWords(
  name: PasscodeFieldName,
  mode: PasscodeMode,
  messages: MessagesWithoutPrompts,
): string {
  const words = passcodeWords(messages);
  if (name === "newPasscode") return words.new;
  return mode === "update" ? words.current : messages.interface.fields.passcode;
}

/** What the button says that submits: what it leads to. */
export function submitWords(mode: PasscodeMode, messages: MessagesWithoutPrompts): string {
  if (mode === "create") return messages.actions.createPasscode;
  if (mode === "reset") return messages.actions.resetPasscode;
  return passcodeWords(messages)[mode];
}
