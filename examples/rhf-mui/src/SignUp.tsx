import { readResponse, toFluzError } from "@fluz-kit/core";
import { FieldError, errorParts, useFluzError } from "@fluz-kit/react";
import { Alert, AlertTitle, Button, Stack, TextField, Typography } from "@mui/material";
import { useForm } from "react-hook-form";
import { post, registration } from "./api.ts";
import type { SignUpValues } from "./api.ts";

export function SignUp({ onDone }: { onDone: (phone: string) => void }) {
  const { register, handleSubmit, formState } = useForm<SignUpValues>();
  const fluz = useFluzError(null, { operation: "register", fields: ["phone", "email"] });
  const parts = errorParts(fluz);

  async function submit(values: SignUpValues) {
    const failure = await post("registerUser", registration(values)).then(
      readResponse,
      toFluzError,
    );
    if (failure === null) onDone(values.phone);
    else fluz.report(failure);
  }

  function field(name: "phone" | "email") {
    const { ref, ...htmlInput } = fluz.field(name, register(name));
    return {
      id: name,
      inputRef: ref,
      error: htmlInput["aria-invalid"] !== undefined,
      slotProps: { htmlInput },
    };
  }

  return (
    <Stack component="form" noValidate spacing={2} onSubmit={handleSubmit(submit)}>
      <Typography variant="h4" component="h1">
        Create your account
      </Typography>
      {parts?.banner && (
        <Alert severity="error" {...parts.banner}>
          <AlertTitle {...parts.title} />
          <span {...parts.description} />
          {fluz.actions.map((action) => (
            <Button key={action.id} color="inherit" {...parts.action(action)} />
          ))}
        </Alert>
      )}
      <TextField label="Mobile number" type="tel" autoComplete="tel" {...field("phone")} />
      <FieldError error={fluz} field="phone" />
      <TextField label="Email" type="email" autoComplete="email" {...field("email")} />
      <FieldError error={fluz} field="email" />
      <TextField
        id="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        {...register("password")}
      />
      <Button type="submit" variant="contained" aria-disabled={formState.isSubmitting}>
        Create account
      </Button>
    </Stack>
  );
}
