import type { Operation } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages/en";
import { ErrorSummary, FieldError, useFluzError } from "@fluz-kit/react";
import type { ReactNode } from "react";

interface TwoErrorsProps {
  /** One failure about the phone number, and one about the email. */
  errors: unknown;
  /** What the person was doing. */
  operation?: Operation | undefined;
}

/** Phone and email, each with a hook of its own, and a summary of both. */
export function TwoErrors({ errors, operation = "other" }: TwoErrorsProps): ReactNode {
  const [ofPhone, ofEmail]: readonly unknown[] = Array.isArray(errors) ? errors : [errors];
  const phone = useFluzError(ofPhone, { operation, fields: ["phone"] });
  const email = useFluzError(ofEmail, { operation, fields: ["email"] });
  return (
    <>
      <ErrorSummary error={[phone, email]} />
      <div className="story-Field">
        <label htmlFor="phone">{en.interface.fields.phone}</label>
        <input id="phone" type="tel" defaultValue="(555) 555-0100" {...phone.field("phone")} />
        <FieldError error={phone} field="phone" />
      </div>
      <div className="story-Field">
        <label htmlFor="email">{en.interface.fields.email}</label>
        <input id="email" type="email" defaultValue="ada@example.com" {...email.field("email")} />
        <FieldError error={email} field="email" />
      </div>
    </>
  );
}
