import type { FieldName, Operation } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages/en";
import { FieldError } from "@fluz-kit/react";
import { type ReactNode, useId } from "react";
import "./form.css";

export interface WiredFieldProps {
  /** The field that the failure is about. */
  field: FieldName;
  /** Any failure. */
  error: unknown;
  /** What the person was doing. */
  operation?: Operation;
  /** How often it has failed by now, this time included. */
  attempt?: number;
  /** Whether it stands in a paragraph, as in the helper text of a library. */
  inParagraph?: boolean;
}

const inputs = {
  phone: { type: "tel", defaultValue: "(555) 555-0100" },
  email: { type: "email", defaultValue: "ada@example.com" },
  password: { type: "password" },
  code: { type: "text", inputMode: "numeric" },
  passcode: { type: "password", inputMode: "numeric" },
} as const satisfies Record<FieldName, object>;

/** An input with its error below it, wired by id as a host without the hook does it. */
export function WiredField({ field, inParagraph = false, ...shown }: WiredFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="story-Form">
      <div className="story-Field">
        <label htmlFor={id}>{en.interface.fields[field]}</label>
        <input
          {...inputs[field]}
          id={id}
          autoComplete="off"
          aria-invalid="true"
          aria-describedby={`${id}-error`}
        />
        {inParagraph ? (
          <p>
            <FieldError {...shown} as="span" id={`${id}-error`} field={field} />
          </p>
        ) : (
          <FieldError {...shown} id={`${id}-error`} field={field} />
        )}
      </div>
    </div>
  );
}
