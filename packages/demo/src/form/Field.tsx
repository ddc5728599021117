import type { FieldName } from "@fluz-kit/core";
import { FieldError } from "@fluz-kit/react";
import { useId } from "react";
import type { InputHTMLAttributes, ReactNode } from "react";
import type { Wiring } from "./Wiring.ts";

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
  /** The result whose errors are shown here. Without it, none are. */
  readonly fluz?: Wiring;
  /** The field whose errors are shown. @default none */
  readonly about?: FieldName;
}

/** A labelled input, with its hint above and its error below. */
export function Field({ label, hint, fluz, about, ...input }: FieldProps): ReactNode {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}hint`;
  const wired = fluz && about ? fluz.field(about, { "aria-describedby": hintId }) : undefined;
  return (
    <div className="hb-Field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={hintId} className="hb-Field-hint">
          {hint}
        </p>
      )}
      <input id={id} aria-describedby={hintId} {...input} {...wired} />
      {fluz && about && <FieldError error={fluz} field={about} />}
    </div>
  );
}
