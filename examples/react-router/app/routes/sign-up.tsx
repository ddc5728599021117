import { runOnServer } from "@fluz-kit/core/server";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { Form, redirect, useNavigation } from "react-router";
import { callFluz } from "../callFluz.server.ts";
import { phoneCookie } from "../phoneCookie.server.ts";
import type { Route } from "./+types/sign-up";

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const phone = String(form.get("phone"));
  const { error } = await runOnServer(() =>
    callFluz("registerUser", {
      firstName: "Ada",
      lastName: "Byron",
      dateOfBirth: "1990-12-10",
      regionCode: "US",
      phoneNumber: phone,
      emailAddress: String(form.get("email")),
    }),
  );
  if (error) return error;
  return redirect("/confirm", {
    headers: { "set-cookie": await phoneCookie.serialize(phone) },
  });
}

export default function SignUp({ actionData }: Route.ComponentProps) {
  const fluz = useFluzError(actionData, { operation: "register", fields: ["phone", "email"] });
  const isPending = useNavigation().state !== "idle";

  return (
    <Form method="post" noValidate>
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
      <button aria-disabled={isPending}>Create account</button>
    </Form>
  );
}
