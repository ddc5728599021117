export { formatDuration } from "./formatDuration.ts";
export { formatMessage } from "./formatMessage.ts";
export { en } from "./en.ts";

export type {
  ErrorMessages,
  ErrorWords,
  InterfaceMessages,
  Messages,
  WaitingErrorWords,
} from "./Messages.ts";
