// What a host needs to build a code form out of an input and a button of its own.
import type { TwoFactorState } from "@fluz-kit/core/internal";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import type {
  PromptButtonProps,
  PromptFormProps,
  PromptHintProps,
  PromptInputProps,
  PromptLabelProps,
  PromptProblemProps,
} from "../prompt/PromptProps.ts";

export interface UseTwoFactorResult {
  readonly state: TwoFactorState;
  /** The server's answer that stands: for `FieldError` with `field="code"`, `ErrorBanner` and the like. */
  readonly error: UseFluzErrorResult;
  /** Tries that the server still allows; `null` unless it has said so. */
  readonly attemptsLeft: number | null;
  readonly label: PromptLabelProps;
  readonly hint: PromptHintProps;
  readonly input: PromptInputProps;
  /** `null` while nothing is wrong with the text that was submitted. */
  readonly problem: PromptProblemProps | null;
  readonly form: PromptFormProps;
  readonly submitButton: PromptButtonProps;
  /** Reads the field and has the code checked, one at a time. Never rejects. */
  readonly submit: () => Promise<void>;
  /** A new code was sent: what is in the field belongs to the one before, and so does the error. */
  readonly codeSent: () => void;
}
