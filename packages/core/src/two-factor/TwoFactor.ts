import type { CodeInput } from "../code-input/readCodeInput.ts";

/** Why the submitted text is not a code, from `readCodeInput`. */
export type CodeProblem = Extract<CodeInput, { readonly ok: false }>;

/**
 * Where a person is with a texted code.
 *
 * - `entering`: nothing is wrong, and no request is running;
 * - `misread`: the submitted text is not a code, so nothing was sent;
 * - `checking`: the request is running;
 * - `refused`: the digits are wrong (AUTH-0006);
 * - `spent`: only a new code helps (AUTH-0005, AUTH-0029);
 * - `failed`: the server did not judge the digits, or something else went wrong;
 * - `verified`: the code was right.
 */
export type TwoFactorStep =
  | "entering"
  | "misread"
  | "checking"
  | "refused"
  | "spent"
  | "failed"
  | "verified";

/** What happens to the text in the field: it stays, stays and is selected so that typing replaces it, or is cleared. */
type CodeText = "keep" | "select" | "clear";

/** Where the focus goes then: to the field, or nowhere. */
type CodeFocus = "code" | "stay";

export interface TwoFactorState {
  readonly step: TwoFactorStep;
  readonly text: CodeText;
  readonly focus: CodeFocus;
  /** Set only in `misread`. */
  readonly problem: CodeProblem | null;
}

/** Events without further data. */
export type TwoFactorSignal =
  /** The person changed the text. */
  | "edited"
  /** A complete code went to the server. */
  | "submitted"
  | "accepted"
  | "refused"
  /** Turned down for good, but still worth comparing with the message (AUTH-0005). */
  | "spent"
  /** Too late for these digits: nobody needs them any more (AUTH-0029). */
  | "expired"
  | "failed"
  /** The request was cancelled: no answer will come. */
  | "cancelled"
  /** A new code is on its way, so the digits in the field belong to an older one. */
  | "sent"
  /** Another destination, or the page came back from the back/forward cache. */
  | "restarted";

export type TwoFactorEvent =
  | { readonly type: TwoFactorSignal }
  | { readonly type: "misread"; readonly problem: CodeProblem };
