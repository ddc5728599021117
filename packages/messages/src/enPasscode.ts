import type { PasscodeMessages } from "./Messages.ts";

/** The English words of the prompt for a passcode. They are separate, so that only applications with this prompt ship them. */
export const enPasscode: PasscodeMessages = {
  current: "Current passcode",
  new: "New passcode",
  hint: "Enter {length} digits.",
  check: "Check passcode",
  update: "Change passcode",
  forgot: "Forgot passcode?",
  show: "Show passcode",
  hide: "Hide passcode",
  shown: "Your passcode is shown",
  hidden: "Your passcode is hidden",
  empty: "Enter your passcode",
  emptyNew: "Enter a new passcode",
  notDigits: "Use only digits",
  tooShort: "Too short: use {length} digits",
  tooLong: "Too long: use {length} digits",
};
