"use client";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { useActionState } from "react";
import { signUp } from "./signUp.action";

export function SignUp() {
  const [failure, action, isPending] = useActionState(signUp, null);
  const fluz = useFluzError(failure, { operation: "register", fields: ["phone", "email"] });

  return (
    <form noValidate action={action}>
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" name="phone" type="tel" autoComplete="tel" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <label htmlFor="email">Email</label>
      <input id="email" name="email" type="email" autoComplete="email" {...fluz.field("email")} />
      <FieldError error={fluz} field="email" />
      <label htmlFor="password">Password</label>
      <input id="password" name="password" type="password" autoComplete="new-password" />
      <button aria-disabled={isPending}>Create account</button>
    </form>
  );
}
