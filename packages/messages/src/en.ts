import type { Messages } from "./Messages.ts";
import { enCode } from "./enCode.ts";
import { enPasscode } from "./enPasscode.ts";
import { enWithoutPrompts } from "./enWithoutPrompts.ts";

/** English, the built-in language: the kit has words even if nobody set it up. */
export const en: Messages = {
  ...enWithoutPrompts,
  interface: { ...enWithoutPrompts.interface, code: enCode, passcode: enPasscode },
};
