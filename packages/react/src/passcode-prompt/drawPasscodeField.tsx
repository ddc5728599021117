// The markup of one field in the kit's own passcode prompt.
import type { ReactElement, ReactNode } from "react";
import { drawProblem } from "../prompt/drawProblem.tsx";
import type { DrawPart } from "../surface/createParts.tsx";
import type { PasscodeField } from "./UsePasscodeResult.ts";

interface FieldToDraw {
  readonly field: PasscodeField;
  readonly hint: string;
  readonly errorPrefix: string;
  readonly part: DrawPart<"hint" | "problem">;
  /** Stands beside the input. */
  readonly toggle: ReactNode;
  /** What the server says of it. */
  readonly error: ReactNode;
}

/** Draws one field: its name and rules before the input, what is wrong behind it. */
export function drawPasscodeField(options: FieldToDraw): ReactElement {
  const { field, hint, errorPrefix, part, toggle, error } = options;
  const { name, label, input, problem } = field;
  return (
    <div key={name} className="fluz-PasscodePrompt-field">
      <label htmlFor={label.htmlFor} className="fluz-PasscodePrompt-label">
        {label.children}
      </label>
      {part("hint", "p", hint, field.hint)}
      <div className="fluz-PasscodePrompt-row">
        <input {...input} className="fluz-PasscodePrompt-input sentry-mask" />
        {toggle}
      </div>
      {drawProblem(part, problem, errorPrefix)}
      {error}
    </div>
  );
}
