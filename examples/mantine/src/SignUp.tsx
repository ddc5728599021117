import { readResponse, toFluzError } from "@fluz-kit/core";
import { errorParts, useFluzError } from "@fluz-kit/react";
import { Alert, Button, PasswordInput, Stack, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { post, registration } from "./api.ts";
import type { SignUpValues } from "./api.ts";

export function SignUp({ onDone }: { onDone: (phone: string) => void }) {
  const form = useForm<SignUpValues>({ initialValues: { phone: "", email: "", password: "" } });
  const fluz = useFluzError(null, { operation: "register", fields: ["phone", "email"] });
  const parts = errorParts(fluz);
  const actions = fluz.actions.map((action) => (
    <Button
      key={action.id}
      variant="light"
      component={action.href === null ? "button" : "a"}
      {...parts?.action(action)}
    />
  ));

  async function submit(values: SignUpValues) {
    const sent = post("registerUser", registration(values));
    const failure = await sent.then(readResponse, toFluzError);
    if (failure === null) onDone(values.phone);
    else fluz.report(failure);
  }

  function field(name: "phone" | "email") {
    // Mantine marks and describes an input by its own error alone, whatever it is given beside that.
    const input = fluz.field(name, form.getInputProps(name));
    return { ...input, error: input["aria-invalid"] && <span {...parts?.fieldError(name)} /> };
  }

  return (
    <form noValidate onSubmit={form.onSubmit(submit)}>
      <Stack>
        <Title>Create your account</Title>
        {parts?.banner && (
          <Alert color="red" {...parts.banner}>
            <Title order={2} size="h5" {...parts.title} />
            <p {...parts.description} />
            {actions}
          </Alert>
        )}
        <TextInput label="Mobile number" type="tel" autoComplete="tel" {...field("phone")} />
        {parts?.fieldError("phone") && actions}
        <TextInput label="Email" type="email" autoComplete="email" {...field("email")} />
        {parts?.fieldError("email") && actions}
        <PasswordInput
          label="Password"
          autoComplete="new-password"
          {...form.getInputProps("password")}
        />
        <Button type="submit">Create account</Button>
      </Stack>
    </form>
  );
}
