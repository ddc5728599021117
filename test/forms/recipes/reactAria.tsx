import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { FieldError, Form, Input, Label, Text, TextField } from "react-aria-components";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const { ref } = fluz.field("phone");
  const text = fluz.fieldText("phone");
  return (
    <Form
      validationErrors={text ? { phone: text } : {}}
      onSubmit={async (event) => {
        event.preventDefault();
        const phone = new FormData(event.currentTarget).get("phone");
        fluz.report(await send(String(phone)));
      }}
    >
      <ErrorBanner error={fluz} />
      <TextField name="phone" type="tel" isRequired>
        <Label>Mobile number</Label>
        <Input ref={ref} />
        <Text slot="description">With the country code</Text>
        <FieldError />
      </TextField>
      <button>Create account</button>
    </Form>
  );
}
