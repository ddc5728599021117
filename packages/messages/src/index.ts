export { formatDuration } from "./formatDuration.ts";
export { formatMessage } from "./formatMessage.ts";
export { en } from "./en.ts";
export { enCode } from "./enCode.ts";
export { enPasscode } from "./enPasscode.ts";
export { enWithoutPrompts } from "./enWithoutPrompts.ts";
export { negotiateLocale } from "./negotiateLocale.ts";
export { overrideMessages } from "./overrideMessages.ts";

export type { FamilyMessages } from "./families/FamilyMessages.ts";
export type {
  CodeMessages,
  ErrorWords,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";
export type { MessagesOverride } from "./overrideMessages.ts";
