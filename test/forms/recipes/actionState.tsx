import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { useActionState } from "react";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const [answer, action] = useActionState<unknown, FormData>(
    (_, form) => send(String(form.get("phone"))),
    null,
  );
  const fluz = useFluzError(answer, { operation: "register", fields: ["phone"] });
  const hint = { "aria-describedby": "hint" };
  return (
    <form noValidate action={action}>
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" name="phone" type="tel" {...fluz.field("phone", hint)} />
      <p id="hint">With the country code</p>
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}
