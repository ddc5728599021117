// What a host tells a passcode prompt, and what it gets when the person submits.
import type { Secret } from "@fluz-kit/core";
import type { PasscodeLength, PasscodeMode } from "@fluz-kit/core/internal";
import type { RequestDetails } from "../request/RequestDetails.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";

/** What the person has entered, by what they are doing: which of these it is can change while the prompt stands. */
export type PasscodeEntry =
  | { readonly mode: "check"; readonly passcode: Secret }
  | { readonly mode: "create" | "reset"; readonly newPasscode: Secret }
  | { readonly mode: "update"; readonly passcode: Secret; readonly newPasscode: Secret };

/** A person who is asked for a passcode has signed in, so `authenticated` is not the host's to say here. */
export interface UsePasscodeOptions extends Omit<FluzOptions, "authenticated"> {
  /** What the person is to do. The prompt goes on to something else by itself where the answer asks for it. */
  readonly mode: PasscodeMode;
  /** How many digits a passcode has: a number, or a range. The API does not say, so there is no default. */
  readonly length: PasscodeLength;
  /**
   * Checks, creates, changes or resets the passcode, as `mode` of the entry says. What it resolves with is read, so
   * a payload that holds a failure need not be thrown; nothing at all counts as done. The secrets are
   * destroyed once this has settled.
   */
  readonly onSubmit: (entry: PasscodeEntry, details: RequestDetails) => unknown;
  /** Called when it worked, with what was done: not always what `mode` said at first. */
  readonly onDone?: ((mode: PasscodeMode) => void) | undefined;
  /** Called when the prompt goes on to something else by itself, for a heading of yours. */
  readonly onModeChange?: ((mode: PasscodeMode) => void) | undefined;
  /** Leads to where a passcode is reset. @default the prompt asks for a new one itself */
  readonly onForgot?: (() => void) | undefined;
  /** Leads back to where the person came from. Without it no way back is offered. */
  readonly onCancel?: (() => void) | undefined;
}
