// What a host tells a resend button: how a code is sent, where it goes, and what happens then.
import type { Cooldown, FluzError, Operation } from "@fluz-kit/core";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import type { RequestDetails } from "../request/RequestDetails.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";

export interface UseResendOptions extends Omit<FluzOptions, "actions" | "scopeLabels"> {
  /** Sends a code. What it resolves with is read, so a payload that holds a failure need not be thrown, and a wait that the server names (`Retry-After`, `retryAfter`) is the next one; nothing at all counts as sent. */
  readonly onResend: (details: RequestDetails) => unknown;
  /** What the person is doing. @default "resendCode" */
  readonly operation?: Operation | undefined;
  /** What `useFluzError` returned, if failures are shown elsewhere. @default they are shown here */
  readonly error?: Pick<UseFluzErrorResult, "begin"> | undefined;
  /** A cooldown of the host's own: with another ladder or storage, or begun by the first code. @default one per flow, kept while the provider stands */
  readonly cooldown?: Cooldown | undefined;
  /** Where the code goes: every destination waits by itself. Kept in memory alone. */
  readonly destination?: string | undefined;
  /** Whether the wait survives a reload, in `sessionStorage`, under the name of the flow, and holds in its other tabs. @default true */
  readonly persist?: boolean | undefined;
  /** Called when a code was sent. */
  readonly onSent?: (() => void) | undefined;
  /** Called with what kept it from being sent, the person's own cancelling included. */
  readonly onError?: ((error: FluzError) => void) | undefined;
}
