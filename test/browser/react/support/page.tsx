import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { ActionHandlers, SupportChannel } from "@fluz-kit/react";
import { useState } from "react";
import type { ReactElement } from "react";

export const support = {
  type: "url",
  href: "https://help.example.com",
} as const satisfies SupportChannel;

export const actions = {
  signIn: "#login",
  reauthenticate: "#again",
  retry: () => {},
  useAnotherMethod: () => {},
  createPasscode: () => {},
  goBack: () => {},
} as const satisfies ActionHandlers;

/** What the API answers to a registration. */
export function payloadOf(code: string) {
  return { data: { registerUser: { success: false, error: { code, message: "no" } } } };
}

/** A form whose next answer is the given one. */
export function SignUp({ answer }: { answer: () => unknown }): ReactElement {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError(answer());
      }}
    >
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <p id="hint">With area code</p>
      <input id="phone" {...fluz.field("phone", { "aria-describedby": "hint" })} />
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}

const severities = ["AUTH-0030", "AUTH-0013", "AUTH-0019", "AUTH-0010"].map(payloadOf);
const taken = payloadOf("AUTH-0026");

/** A banner of every severity, and an error at a field. */
export function Gallery(): ReactElement {
  return (
    <FluzProvider actions={actions} support={support}>
      <main>
        {severities.map((error, index) => (
          <ErrorBanner key={index} error={error} attempt={2} dismissible />
        ))}
        <label htmlFor="number">Mobile number</label>
        <input id="number" aria-describedby="number-problem" />
        <FieldError id="number-problem" error={taken} field="phone" />
      </main>
    </FluzProvider>
  );
}
