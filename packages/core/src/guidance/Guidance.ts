import type { FluzErrorCode } from "../catalogue/codes.ts";
import type { FluzError } from "../failure/FluzError.ts";

/** A next step that a person can take. */
export type ActionId =
  | "retry"
  | "resendCode"
  | "reenter"
  | "editPhone"
  | "editEmail"
  | "useAnotherMethod"
  | "verifyPhone"
  | "createPasscode"
  | "resetPasscode"
  | "usePasscode"
  | "resetPassword"
  | "signIn"
  | "reauthenticate"
  | "grantAccess"
  | "requestAccess"
  | "contactSupport"
  | "goBack";

/** A form field that an error can belong to. */
export type FieldName = "phone" | "email" | "password" | "code" | "passcode";

/** How bad it is: decides the icon, the hidden word and the colour. `info` is a next step, not an error. */
export type Severity = "critical" | "error" | "warning" | "info";

/** Where an error is shown: a whole screen, the current step, a form banner, beside a control, at a field, or nowhere. */
export type Placement =
  | { readonly surface: "screen" | "step" | "banner" | "inline" | "silent" }
  | { readonly surface: "field"; readonly field: FieldName };

/**
 * When it makes sense to try the same operation again. Only the person repeats anything, with one
 * exception: a session refresher may replay an operation with `after-refresh`.
 */
export type Retry = "never" | "after-change" | "after-wait" | "after-refresh" | "by-person";

/** Who can remove the cause. */
export type Fixer = "person" | "host" | "fluz" | "automatic";

/** What went wrong, if no documented code says it. */
export type Condition =
  | "UNKNOWN"
  | "NETWORK"
  | "TIMEOUT"
  | "RATE_LIMITED"
  | "SERVER"
  | "UNAUTHORIZED";

/** The sentences of the general catalogue: one entry per code, per condition, and per situation with sentences of its own. */
export type GeneralMessageKey =
  | FluzErrorCode
  | Condition
  | "AUTH-0009@login"
  | "AUTH-0003@neutral"
  | "AUTH-0026@neutral"
  | "AUTH-0027@neutral"
  | "UNIFORM";

/** Names the sentences to show. They are in `@fluz-kit/messages`; other families bring their own keys. */
export type MessageKey = GeneralMessageKey | (string & Record<never, never>);

/** What to show for an error here and now. */
export interface Guidance {
  /** The failure that was read. */
  readonly error: FluzError;
  /** Names the sentences to show. */
  readonly messageKey: MessageKey;
  readonly severity: Severity;
  readonly placement: Placement;
  /** Ordered: the first is primary. Empty only when the placement is silent. */
  readonly actions: readonly ActionId[];
  readonly retry: Retry;
  /** Milliseconds from now until trying again makes sense; `null` if unknown or if no wait is needed. */
  readonly waitMs: number | null;
  readonly fixer: Fixer;
  /** A reference that the person can quote to support; `null` if it must not be shown. */
  readonly referenceCode: string | null;
}
