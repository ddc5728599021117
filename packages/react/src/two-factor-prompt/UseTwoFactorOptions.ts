// What a host tells a code prompt: how long a code is, where it went, and who checks it.
import type { Secret } from "@fluz-kit/core";
import type { RequestDetails } from "../request/RequestDetails.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";

export interface UseTwoFactorOptions extends FluzOptions {
  /** How many digits the code has: 1 to 64. Anything else is an error in development, and counts as 6. @default 6, which the API names for AUTH-0029 */
  readonly length?: number | undefined;
  /**
   * Where the code goes: a phone number or address. Another one begins afresh, with an empty field,
   * no error, and a wait of its own. It is never stored.
   */
  readonly destination?: string | undefined;
  /**
   * Checks the code. What it resolves with is read, so a payload that holds a failure need not be
   * thrown; nothing at all counts as right. The secret is destroyed once this has settled.
   */
  readonly onSubmit: (code: Secret, details: RequestDetails) => unknown;
  /** Called when the code was right. */
  readonly onVerified?: (() => void) | undefined;
  /** Whether a whole code is checked without a press, once per code. Say so beforehand (WCAG 3.2.2). @default false */
  readonly autoSubmit?: boolean | undefined;
  /** Whether to fill in the code from the text message by WebOTP. The message has to name your host; in a frame the page around has to allow `otp-credentials`. @default false */
  readonly webOtp?: boolean | undefined;
  /** Whether password managers may fill the field. @default "allow" */
  readonly passwordManager?: "allow" | "ignore" | undefined;
}
