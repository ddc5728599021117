// What a host needs to build a passcode form out of inputs and buttons of its own.
import type { PasscodeFieldName, PasscodeState } from "@fluz-kit/core/internal";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import type {
  PromptButtonProps,
  PromptFormProps,
  PromptHintProps,
  PromptInputProps,
  PromptLabelProps,
  PromptProblemProps,
} from "../prompt/PromptProps.ts";

export interface PasscodeField {
  /** Also a good `key`: the field of another step has to be another element. */
  readonly name: PasscodeFieldName;
  readonly label: PromptLabelProps;
  readonly hint: PromptHintProps;
  readonly input: PromptInputProps;
  /** `null` while nothing is wrong with the text that was submitted. */
  readonly problem: PromptProblemProps | null;
}

export interface UsePasscodeResult {
  readonly state: PasscodeState;
  /** The server's answer that stands: for `FieldError` with `field="passcode"`, at the first field, and for `ErrorBanner` or `ErrorScreen`. */
  readonly error: UseFluzErrorResult;
  /** In order; none while the person has to choose first. */
  readonly fields: readonly PasscodeField[];
  /** Whether what is typed can be read. */
  readonly isShown: boolean;
  /** Shows what is typed, and masks it again. */
  readonly toggleButton: PromptButtonProps;
  readonly form: PromptFormProps;
  readonly submitButton: PromptButtonProps;
  /** `null` where there is no passcode to forget. */
  readonly forgotButton: PromptButtonProps | null;
  /** `null` without `onCancel`. */
  readonly cancelButton: PromptButtonProps | null;
  /** Reads the fields and has `onSubmit` do its part, once at a time. Never rejects. */
  readonly submit: () => Promise<void>;
  /** The passcode is forgotten: on to a new one, or to where `onForgot` leads. */
  readonly forget: () => void;
  /** Empties the fields, gives up what is under way, and calls `onCancel`. */
  readonly cancel: () => void;
}
