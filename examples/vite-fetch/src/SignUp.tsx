import { unwrapResponse } from "@fluz-kit/core";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { post, registration } from "./api.ts";

export function SignUp({ onDone }: { onDone: (phone: string) => void }) {
  const signUp = useFluzMutation({
    operation: "register",
    mutationFn: async (form: FormData, { signal, idempotencyKey }) => {
      const headers = { "idempotency-key": idempotencyKey };
      const response = await post("registerUser", registration(form), { signal, headers });
      await unwrapResponse(response, "registerUser");
      return String(form.get("phone"));
    },
    onSuccess: onDone,
  });
  const fluz = useFluzError(signUp, { fields: ["phone", "email"], actions: { signIn: "/login" } });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        signUp.mutate(new FormData(event.currentTarget));
      }}
    >
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
      <button aria-disabled={signUp.isPending}>Create account</button>
    </form>
  );
}
