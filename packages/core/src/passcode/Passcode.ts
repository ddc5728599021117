/** What the person does with their passcode. */
export type PasscodeMode = "check" | "create" | "update" | "reset";

/** A field of the prompt: the current passcode, or the new one. */
export type PasscodeFieldName = "passcode" | "newPasscode";

/** How many digits a passcode has: one number, or a minimum and a maximum. The API does not say. */
export type PasscodeLength = number | { readonly min: number; readonly max: number };

/** Why the submitted text is not a passcode, from `readPasscode`. */
export interface PasscodeProblem {
  readonly field: PasscodeFieldName;
  readonly reason: "empty" | "not-digits" | "too-short" | "too-long";
}

/**
 * Where a person is with their passcode.
 *
 * - `entering`: nothing is wrong, and no request is running;
 * - `misread`: the submitted text is not a passcode, so nothing was sent;
 * - `checking`: the request is running;
 * - `refused`: the passcode is wrong (AUTH-0012);
 * - `missing`: they have no passcode (AUTH-0010), and can create one here;
 * - `existing`: they already have one (AUTH-0011), and can use it or reset it;
 * - `failed`: the server did not judge the passcode, or something else went wrong;
 * - `done`: it worked.
 */
export type PasscodeStep =
  | "entering"
  | "misread"
  | "checking"
  | "refused"
  | "missing"
  | "existing"
  | "failed"
  | "done";

/** What happens to the text in the fields: it stays or is cleared. */
type PasscodeText = "keep" | "clear";

/** Where the focus goes then: to a field, to the heading that says what comes next, or nowhere. */
type PasscodeFocus = "field" | "heading" | "stay";

export interface PasscodeState {
  readonly step: PasscodeStep;
  readonly mode: PasscodeMode;
  /** The mode of the last submit: a visible error is about this one. */
  readonly asked: PasscodeMode;
  readonly text: PasscodeText;
  readonly focus: PasscodeFocus;
  /** Set only in `misread`. */
  readonly problem: PasscodeProblem | null;
}

/** Events without further data. */
export type PasscodeSignal =
  /** The person changed the text. */
  | "edited"
  /** Complete passcodes went to the server. */
  | "submitted"
  | "accepted"
  | "refused"
  /** There is no passcode to check, change or reset (AUTH-0010). */
  | "missing"
  /** There already is one (AUTH-0011). */
  | "existing"
  | "failed"
  /** The request was cancelled: no answer will come. */
  | "cancelled"
  /** The text left in the fields after a failure has been there long enough. */
  | "expired"
  /** The person wants to reset the passcode. */
  | "forgotten"
  /** The person wants to use the passcode that they have. */
  | "remembered";

export type PasscodeEvent =
  | { readonly type: PasscodeSignal }
  | { readonly type: "misread"; readonly problem: PasscodeProblem }
  /** The host wants something else done, or the page came back from the back/forward cache. */
  | { readonly type: "restarted"; readonly mode: PasscodeMode };
