import type { TwoFactorState } from "@fluz-kit/core";
import type { FormEvent, InputHTMLAttributes } from "react";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";

export interface UseTwoFactorResult {
  readonly state: TwoFactorState;
  /** The server's answer that stands: for `FieldError` with `field="code"`, `ErrorBanner` and the like. */
  readonly error: UseFluzErrorResult;
  /** What is wrong with the text that was submitted, in words; `null` while nothing is. Draw it with `problemId`. */
  readonly problem: string | null;
  /** Tries that the server still allows; `null` unless it has said so. */
  readonly attemptsLeft: number | null;
  /** The id for the hint that the field is described by. */
  readonly hintId: string;
  readonly problemId: string;
  /** Spread over the one `<input>`. It is uncontrolled: the code is in it and nowhere else. */
  readonly input: InputHTMLAttributes<HTMLInputElement> & {
    readonly id: string;
    readonly ref: (element: HTMLInputElement | null) => void;
  };
  /** Spread over the `<form>`. */
  readonly form: {
    readonly noValidate: true;
    readonly "aria-busy": true | undefined;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
  /** Reads the field and has the code checked, one at a time. Never rejects. */
  readonly submit: () => Promise<void>;
  /** A new code was sent: what is in the field belongs to the one before, and so does the error. */
  readonly codeSent: () => void;
}
