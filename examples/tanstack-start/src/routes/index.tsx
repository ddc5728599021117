import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { signUp } from "../account.ts";

export const Route = createFileRoute("/")({ component: SignUp });

function SignUp() {
  const navigate = useNavigate();
  const fluz = useFluzError(null, { operation: "register", fields: ["phone", "email"] });

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const failure = await signUp({ data: new FormData(event.currentTarget) }).catch(
      (thrown: unknown) => thrown,
    );
    if (failure === null) await navigate({ to: "/confirm" });
    else fluz.report(failure);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <h1>Create your account</h1>
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" name="phone" type="tel" autoComplete="tel" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <label htmlFor="email">Email</label>
      <input id="email" name="email" type="email" autoComplete="email" {...fluz.field("email")} />
      <FieldError error={fluz} field="email" />
      <label htmlFor="password">Password</label>
      <input id="password" name="password" type="password" autoComplete="new-password" />
      <button>Create account</button>
    </form>
  );
}
