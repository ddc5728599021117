import { readResponse } from "@fluz-kit/core";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import type { FormEvent } from "react";
import { post, registration } from "./api.ts";

export function SignUp({ onDone }: { onDone: (phone: string) => void }) {
  const fluz = useFluzError(null, {
    operation: "register",
    fields: ["phone", "email"],
  });

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const sent = post("registerUser", registration(form));
    const failure = await sent.then(readResponse, (thrown: unknown) => thrown);
    if (failure === null) onDone(String(form.get("phone")));
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
