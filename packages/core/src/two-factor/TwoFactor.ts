import type { CodeInput } from "../code-input/readCodeInput.ts";

/** Why what was submitted is no code: `readCodeInput` says it. */
export type CodeProblem = Extract<CodeInput, { readonly ok: false }>;

/**
 * Where a person is with a texted code.
 *
 * - `entering`: nothing is wrong, and nothing under way;
 * - `misread`: what was submitted is no code, so nothing was sent;
 * - `checking`: the server has it;
 * - `refused`: the digits are wrong (AUTH-0006);
 * - `spent`: no digits help any more, a new code does (AUTH-0005, AUTH-0029);
 * - `failed`: the server never came to judge the digits, or something else stands in the way;
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

/** What happens to the text in the field: it stays, it stays and is selected so that typing replaces it, or it goes. */
export type CodeText = "keep" | "select" | "clear";

/** Where the focus belongs then: in the field, or wherever it is. */
export type CodeFocus = "code" | "stay";

export interface TwoFactorState {
  readonly step: TwoFactorStep;
  readonly text: CodeText;
  readonly focus: CodeFocus;
  /** Set in `misread` alone. */
  readonly problem: CodeProblem | null;
}

/** What has happened, where nothing more need be known of it. */
export type TwoFactorSignal =
  /** The person changed the text. */
  | "edited"
  /** A whole code went to the server. */
  | "submitted"
  | "accepted"
  | "refused"
  /** Turned down for good, and yet worth comparing with the message (AUTH-0005). */
  | "spent"
  /** Too late for these digits, which nobody needs any more (AUTH-0029). */
  | "expired"
  | "failed"
  /** The request was given up: no answer will come. */
  | "cancelled"
  /** A new code is on its way, so the digits in the field belong to an older one. */
  | "sent"
  /** Another destination, or the page came back from the back/forward cache. */
  | "restarted";

export type TwoFactorEvent =
  | { readonly type: TwoFactorSignal }
  | { readonly type: "misread"; readonly problem: CodeProblem };
