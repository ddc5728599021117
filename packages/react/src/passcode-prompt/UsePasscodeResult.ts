import type { PasscodeFieldName, PasscodeState } from "@fluz-kit/core";
import type { ButtonHTMLAttributes, FormEvent, InputHTMLAttributes } from "react";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";

export interface PasscodeField {
  /** Also a good `key`: the field of another step has to be another element. */
  readonly name: PasscodeFieldName;
  /** Spread over an `<input>`. It is uncontrolled: the passcode is in it and nowhere else. */
  readonly input: InputHTMLAttributes<HTMLInputElement> & {
    readonly id: string;
    readonly ref: (element: HTMLInputElement | null) => void;
  };
  /** The id for the hint that the field is described by. */
  readonly hintId: string;
  /** What is wrong with the text that was submitted, in words; `null` while nothing is. Draw it with `problemId`. */
  readonly problem: string | null;
  readonly problemId: string;
}

export interface UsePasscodeResult {
  readonly state: PasscodeState;
  /** The server's answer that stands: for `FieldError` with `field="passcode"`, at the first field, and for `ErrorBanner` or `ErrorScreen`. */
  readonly error: UseFluzErrorResult;
  /** In order; none while the person has to choose first. */
  readonly fields: readonly PasscodeField[];
  /** Whether what is typed can be read. */
  readonly isShown: boolean;
  /** Spread over the `<button>` that shows and masks it. */
  readonly toggle: ButtonHTMLAttributes<HTMLButtonElement>;
  /** Spread over the `<form>`. */
  readonly form: {
    readonly noValidate: true;
    readonly "aria-busy": true | undefined;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
  /** Reads the fields and has `onSubmit` do its part, once at a time. Never rejects. */
  readonly submit: () => Promise<void>;
  /** The passcode is forgotten: on to a new one, or to where `onForgot` leads. */
  readonly forget: () => void;
  /** Empties the fields, gives up what is under way, and calls `onCancel`. */
  readonly cancel: () => void;
}
