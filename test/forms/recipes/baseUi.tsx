import { Field } from "@base-ui/react/field";
import { Form } from "@base-ui/react/form";
import { ErrorBanner, useFluzError } from "@fluz-kit/react";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const { ref } = fluz.field("phone");
  const text = fluz.fieldText("phone");
  return (
    <Form<{ phone: string }>
      errors={text ? { phone: text } : {}}
      onFormSubmit={async ({ phone }) => fluz.report(await send(phone))}
    >
      <ErrorBanner error={fluz} />
      <Field.Root name="phone" validate={(value) => (value ? null : "Enter your number")}>
        <Field.Label>Mobile number</Field.Label>
        <Field.Control type="tel" ref={ref} />
        <Field.Description>With the country code</Field.Description>
        <Field.Error />
      </Field.Root>
      <button>Create account</button>
    </Form>
  );
}
