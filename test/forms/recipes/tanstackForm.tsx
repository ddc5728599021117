import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { useForm } from "@tanstack/react-form";
import type { ChangeEvent } from "react";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const form = useForm({
    defaultValues: { phone: "" },
    onSubmit: async ({ value }) => fluz.report(await send(value.phone)),
  });
  const required = ({ value }: { value: string }) => (value ? undefined : "Enter your number");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <form.Field name="phone" validators={{ onSubmit: required, onChange: required }}>
        {({ state, handleChange, handleBlur }) => (
          <>
            <input
              id="phone"
              type="tel"
              {...fluz.field("phone", {
                value: state.value,
                onChange: (event: ChangeEvent<HTMLInputElement>) =>
                  handleChange(event.target.value),
                onBlur: handleBlur,
                "aria-invalid": !state.meta.isValid,
                "aria-describedby": "hint own",
              })}
            />
            <p id="hint">With the country code</p>
            <p id="own">{state.meta.errors[0]}</p>
          </>
        )}
      </form.Field>
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}
