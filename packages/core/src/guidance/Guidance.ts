import type { MessageKey } from "../catalogue/MessageKey.ts";
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
