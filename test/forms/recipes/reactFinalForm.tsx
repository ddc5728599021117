import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { Field, Form } from "react-final-form";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const required = (value: unknown) => (value ? undefined : "Enter your number");
  return (
    <Form<{ phone: string }> onSubmit={async ({ phone }) => fluz.report(await send(phone))}>
      {({ handleSubmit }) => (
        <form noValidate onSubmit={(event) => void handleSubmit(event)}>
          <ErrorBanner error={fluz} />
          <label htmlFor="phone">Mobile number</label>
          <Field<string> name="phone" validate={required}>
            {({ input, meta }) => {
              const own = meta.touched ? meta.error : undefined;
              const aria = { "aria-invalid": own !== undefined, "aria-describedby": "hint own" };
              return (
                <>
                  <input id="phone" {...fluz.field("phone", { ...input, ...aria, type: "tel" })} />
                  <p id="hint">With the country code</p>
                  <p id="own">{own}</p>
                </>
              );
            }}
          </Field>
          <FieldError error={fluz} field="phone" />
          <button>Create account</button>
        </form>
      )}
    </Form>
  );
}
