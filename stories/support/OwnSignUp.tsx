import { errorParts, useFluzError } from "@fluz-kit/react";
import type { ComponentProps, ReactElement } from "react";
import "./form.css";
import "./own.css";

const Alert = (props: ComponentProps<"section">) => <section className="own-Alert" {...props} />;
const Button = (props: ComponentProps<"button">) => <button className="own-Button" {...props} />;

export interface OwnSignUpProps {
  /** What the answer to the form was. Any failure. */
  error: unknown;
}

/** A form of somebody's design system: nothing in it is drawn by the kit. */
export function OwnSignUp({ error }: OwnSignUpProps): ReactElement {
  const fluz = useFluzError(error, { operation: "register", fields: ["phone"] });
  const parts = errorParts(fluz);
  const phone = parts?.fieldError("phone");
  return (
    <form className="story-Form" noValidate onSubmit={(event) => event.preventDefault()}>
      {parts?.banner && (
        <Alert {...parts.banner}>
          <h2 {...parts.title}>{parts.title.children}</h2>
          <p {...parts.description} />
          {fluz.actions.map((action) =>
            action.href ? (
              <a key={action.id} className="own-Button" {...parts.action(action)}>
                {parts.action(action).children}
              </a>
            ) : (
              <Button key={action.id} {...parts.action(action)} />
            ),
          )}
          {parts.reference && <small {...parts.reference} />}
        </Alert>
      )}
      <div className="story-Field">
        <label htmlFor="own-phone">Mobile number</label>
        <input id="own-phone" type="tel" autoComplete="tel" {...fluz.field("phone")} />
        {phone && <p className="own-Problem" {...phone} />}
      </div>
      <Button>Create account</Button>
    </form>
  );
}
