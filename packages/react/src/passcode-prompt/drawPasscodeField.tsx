import type { PasscodeLength } from "@fluz-kit/core";
import type { PasscodeMessages } from "@fluz-kit/messages";
import type { ReactElement, ReactNode } from "react";
import type { DrawPart } from "../surface/createParts.tsx";
import { withLength } from "./passcodeWords.ts";
import type { PasscodeField } from "./UsePasscodeResult.ts";

interface FieldToDraw {
  readonly field: PasscodeField;
  readonly label: string;
  readonly length: PasscodeLength;
  readonly words: PasscodeMessages;
  readonly errorPrefix: string;
  readonly part: DrawPart<"hint" | "problem">;
  /** Stands beside the input. */
  readonly toggle: ReactNode;
  /** What the server says of it. */
  readonly error: ReactNode;
}

/** Draws one field: its name and rules before the input, what is wrong behind it. */
export function drawPasscodeField(options: FieldToDraw): ReactElement {
  const { field, label, length, words, errorPrefix, part, toggle, error } = options;
  const { name, input, hintId, problem, problemId } = field;
  return (
    <div key={name} className="fluz-PasscodePrompt-field">
      <label htmlFor={input.id} className="fluz-PasscodePrompt-label">
        {label}
      </label>
      {part("hint", "p", withLength(words.hint, length), { id: hintId })}
      <div className="fluz-PasscodePrompt-row">
        <input {...input} className="fluz-PasscodePrompt-input sentry-mask" />
        {toggle}
      </div>
      {problem !== null &&
        part(
          "problem",
          "p",
          <>
            <span className="fluz-visuallyHidden">{errorPrefix}</span> {problem}
          </>,
          { id: problemId },
        )}
      {error}
    </div>
  );
}
