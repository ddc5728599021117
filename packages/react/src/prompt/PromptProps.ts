// The types of what both prompts give a host's own form, inputs and buttons.
import type { ClipboardEvent, FormEvent, KeyboardEvent } from "react";
import type { ErrorMark } from "../error/markOf.ts";

/** Spread over the `<form>`. */
export interface PromptFormProps {
  readonly noValidate: true;
  readonly "aria-busy": true | undefined;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Spread over the `<label>`. */
export interface PromptLabelProps {
  readonly htmlFor: string;
  /** What the field is called. */
  readonly children: string;
}

/** Spread over the element that says what to enter. The field is described by it. */
export interface PromptHintProps {
  readonly id: string;
}

/**
 * Spread over the `<input>`, or over a component that hands its props and its ref on to one. Do not
 * keep its value anywhere else: what was typed is in the input alone.
 */
export interface PromptInputProps {
  readonly id: string;
  readonly ref: (element: HTMLInputElement | null) => void;
  readonly type: "text" | "password";
  readonly inputMode: "numeric";
  readonly autoComplete: "one-time-code" | "current-password" | "new-password";
  readonly autoCapitalize: "none";
  readonly autoCorrect: "off";
  readonly spellCheck: false;
  readonly enterKeyHint: "done";
  readonly translate: "no";
  readonly dir: "ltr";
  readonly readOnly: boolean;
  readonly "aria-invalid"?: "true";
  readonly "aria-describedby"?: string;
  /** Takes an event, a value, or whatever a component tells of a change by. */
  readonly onChange: (change: unknown) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCompositionEnd?: (event: unknown) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/** Spread over the element that says what is wrong. The field is described by it. */
export interface PromptProblemProps extends ErrorMark {
  readonly id: string;
  readonly children: string;
}

/** Spread over a `<button>`. */
export interface PromptButtonProps {
  readonly type: "submit" | "button";
  /** Never `disabled`, which would take the focus from it. */
  readonly "aria-disabled": true | undefined;
  /** What it says. */
  readonly children: string;
  readonly onClick?: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}
