import { readResponse } from "@fluz-kit/core";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import "../support/signUp.css";
import { postRegistration } from "./postRegistration.ts";
import { readRegistration } from "./readRegistration.ts";

export interface SignUpScreenProps {
  /** The GraphQL endpoint that registers people. */
  endpoint: string;
  /** Called when somebody who has an account already wants to use it. */
  onSignIn: () => void;
}

/**
 * A sign-up form as an application would write it with plain `fetch`: whatever comes back is read once
 * and reported, and the kit says the rest. No error text, no list of codes.
 */
export function SignUpScreen({ endpoint, onSignIn }: SignUpScreenProps): ReactNode {
  const fluz = useFluzError(null, {
    operation: "register",
    flow: "sign-up",
    fields: ["phone", "email"],
    actions: { signIn: onSignIn },
  });
  const [isSending, setSending] = useState(false);
  const [isDone, setDone] = useState(false);
  // State is too late for a second press within the same frame.
  const latch = useRef(false);

  async function register(form: HTMLFormElement): Promise<void> {
    if (latch.current) return;
    latch.current = true;
    setSending(true);
    const failure = await postRegistration(endpoint, readRegistration(form)).then(
      (response) => readResponse(response, { responseKey: "registerUser" }),
      (thrown: unknown) => thrown,
    );
    latch.current = false;
    setSending(false);
    if (failure === null) setDone(true);
    else fluz.report(failure);
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    void register(event.currentTarget);
  }

  if (isDone) return <CheckYourPhone />;
  return (
    <form className="story-SignUp" noValidate onSubmit={handleSubmit}>
      <h1>Create your account</h1>
      <ErrorBanner error={fluz} />
      <div className="story-SignUp-names">
        <label>
          First name
          <input name="firstName" autoComplete="given-name" />
        </label>
        <label>
          Last name
          <input name="lastName" autoComplete="family-name" />
        </label>
      </div>
      <div>
        <label htmlFor="phone">Mobile number</label>
        <input
          id="phone"
          name="phone"
          type="tel"
          autoComplete="tel-national"
          {...fluz.field("phone")}
        />
        <FieldError error={fluz} field="phone" />
      </div>
      <div>
        <label htmlFor="email">Email</label>
        <input id="email" name="email" type="email" autoComplete="email" {...fluz.field("email")} />
        <FieldError error={fluz} field="email" />
      </div>
      <label>
        Date of birth
        <input name="dateOfBirth" type="date" autoComplete="bday" />
      </label>
      <button aria-disabled={isSending}>Create account</button>
    </form>
  );
}

function CheckYourPhone(): ReactNode {
  // Focus moves to the heading: the button that had it is gone.
  return (
    <div className="story-SignUp">
      <h1 ref={(heading) => heading?.focus()} tabIndex={-1}>
        Check your phone
      </h1>
      <p>We sent a code to your number. Enter it on the next screen to finish.</p>
    </div>
  );
}
