import { Alert, Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { errorParts, FieldError, useFluzError } from "@fluz-kit/react";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const form = useForm({
    initialValues: { phone: "" },
    validate: { phone: (value) => (value ? null : "Enter your number") },
  });
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const { banner, title, description, action } = errorParts(fluz) ?? {};
  const { error, ...phone } = form.getInputProps("phone");
  const { ref } = fluz.field("phone");
  const isOurs = fluz.fieldText("phone") !== null;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async (values) => fluz.report(await send(values.phone)))}
    >
      {banner && (
        <Alert color="red" title={<span {...title} />} {...banner}>
          <p {...description} />
          {fluz.actions.map((one) => (
            <Button key={one.id} {...action?.(one)} />
          ))}
        </Alert>
      )}
      <TextInput
        label="Mobile number"
        description="With the country code"
        {...phone}
        ref={ref}
        error={isOurs ? <FieldError as="span" error={fluz} field="phone" /> : error}
      />
      <Button type="submit">Create account</Button>
    </form>
  );
}
