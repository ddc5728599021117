import type { CodeMessages } from "./Messages.ts";

/** The English words of the prompt for a texted code. They are separate, so that only applications with this prompt ship them. */
export const enCode: CodeMessages = {
  hint: "Enter the {length} digits we sent you.",
  hintTo: "Enter the {length} digits we sent to {destination}.",
  checksItself: "We'll check the code once all {length} digits are in.",
  worksFor: "The code works for {wait}.",
  check: "Check code",
  checking: "Checking…",
  empty: "Enter the code",
  notDigits: "Use only the digits of the code",
  tooShort: "Enter all {length} digits of the code",
  tooLong: "Enter just the {length} digits of the code",
  triesLeft: "Tries left: {count}",
  missing: "Didn't get it?",
  missingHelp: "Check your signal, and that you don't block new senders.",
};
