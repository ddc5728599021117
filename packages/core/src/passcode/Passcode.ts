/** What the person does with their passcode. */
export type PasscodeMode = "check" | "create" | "update" | "reset";

/** A field of the prompt: the passcode that there is, or the one to be. */
export type PasscodeFieldName = "passcode" | "newPasscode";

/** How many digits a passcode has: one number, or the least and the most. The API does not say. */
export type PasscodeLength = number | { readonly min: number; readonly max: number };

/** Why what was submitted is no passcode: `readPasscode` says it. */
export interface PasscodeProblem {
  readonly field: PasscodeFieldName;
  readonly reason: "empty" | "not-digits" | "too-short" | "too-long";
}

/**
 * Where a person is with their passcode.
 *
 * - `entering`: nothing is wrong, and nothing under way;
 * - `misread`: what was submitted is no passcode, so nothing was sent;
 * - `checking`: the server has it;
 * - `refused`: it is another one (AUTH-0012);
 * - `missing`: they have none (AUTH-0010), and can create one here;
 * - `existing`: they have one already (AUTH-0011), and choose between using and resetting it;
 * - `failed`: the server never came to judge the passcode, or something else stands in the way;
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

/** What happens to the text in the fields: it stays, or it goes. */
export type PasscodeText = "keep" | "clear";

/** Where the focus belongs then: in a field, on the heading that says what comes next, or where it is. */
export type PasscodeFocus = "field" | "heading" | "stay";

export interface PasscodeState {
  readonly step: PasscodeStep;
  readonly mode: PasscodeMode;
  /** What was submitted last: what an error that stands is about. */
  readonly asked: PasscodeMode;
  readonly text: PasscodeText;
  readonly focus: PasscodeFocus;
  /** Set in `misread` alone. */
  readonly problem: PasscodeProblem | null;
}

/** What has happened, where nothing more need be known of it. */
export type PasscodeSignal =
  /** The person changed the text. */
  | "edited"
  /** Whole passcodes went to the server. */
  | "submitted"
  | "accepted"
  | "refused"
  /** There is no passcode to check, change or reset (AUTH-0010). */
  | "missing"
  /** There is one already (AUTH-0011). */
  | "existing"
  | "failed"
  /** The request was given up: no answer will come. */
  | "cancelled"
  /** What was left in the fields after a failure has been there long enough. */
  | "expired"
  /** The person wants to reset the passcode. */
  | "forgotten"
  /** The person wants to use the passcode that there is. */
  | "remembered";

export type PasscodeEvent =
  | { readonly type: PasscodeSignal }
  | { readonly type: "misread"; readonly problem: PasscodeProblem }
  /** The host wants something else done, or the page came back from the back/forward cache. */
  | { readonly type: "restarted"; readonly mode: PasscodeMode };
