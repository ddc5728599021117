import { TextField } from "@mui/material";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { Controller, useForm } from "react-hook-form";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const { control, handleSubmit } = useForm({ defaultValues: { phone: "" } });
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  return (
    <form noValidate onSubmit={handleSubmit(async ({ phone }) => fluz.report(await send(phone)))}>
      <ErrorBanner error={fluz} />
      <Controller
        name="phone"
        control={control}
        rules={{ required: "Enter your number" }}
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            id="phone"
            label="Mobile number"
            inputRef={fluz.field("phone", { ref }).ref}
            error={fieldState.invalid || fluz.fieldText("phone") !== null}
            helperText={
              <>
                With the country code {fieldState.error?.message}
                <FieldError as="span" error={fluz} field="phone" />
              </>
            }
          />
        )}
      />
      <button>Create account</button>
    </form>
  );
}
