import { ErrorBanner, ErrorSummary, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { everyHandler, payloadOf, support } from "./handlers.ts";

export const wrapper = ({ children }: { children: React.ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);

const failed = (code: string) => ({ success: false, error: { code, message: "ZZZ-LEAK" } });
export const phone = payloadOf("AUTH-0026");
export const email = payloadOf("AUTH-0027");
/** One answer in which two response keys have failed. */
export const both = { data: { phone: failed("AUTH-0026"), email: failed("AUTH-0027") } };

export const summary = () =>
  screen.getByRole("group", { name: /More than one thing needs attention/ });

export interface Answers {
  readonly phone?: unknown;
  readonly email?: unknown;
}

/** Two requests with one button, as a form has that checks phone and email apart. */
function TwoHooks({ answers, withBanner = false }: { answers: Answers; withBanner?: boolean }) {
  const [given, setGiven] = useState<Answers>({});
  const ofPhone = useFluzError(given.phone, { operation: "register", fields: ["phone"] });
  const ofEmail = useFluzError(given.email, { operation: "register", fields: ["email"] });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setGiven({ ...answers });
      }}
    >
      <ErrorSummary error={[ofPhone, ofEmail]} />
      {withBanner && <ErrorBanner error={ofPhone} />}
      <input aria-label="Phone" {...ofPhone.field("phone")} />
      <FieldError error={ofPhone} field="phone" />
      <input aria-label="Email" {...ofEmail.field("email")} />
      <FieldError error={ofEmail} field="email" />
      <button>Create account</button>
    </form>
  );
}

export async function submit(answers: Answers, withBanner = false) {
  render(<TwoHooks answers={answers} withBanner={withBanner} />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
}
