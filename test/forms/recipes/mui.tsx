import { Alert, AlertTitle, Button, TextField } from "@mui/material";
import { FieldError, errorParts, useFluzError } from "@fluz-kit/react";
import { useState } from "react";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const [phone, setPhone] = useState("");
  const [own, setOwn] = useState<string | null>(null);
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const parts = errorParts(fluz);
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        setOwn(phone ? null : "Enter your number");
        if (phone) fluz.report(await send(phone));
      }}
    >
      {parts?.banner && (
        <Alert severity="error" {...parts.banner}>
          <AlertTitle {...parts.title} />
          <p {...parts.description} />
          {fluz.actions.map((action) => (
            <Button key={action.id} {...parts.action(action)} />
          ))}
        </Alert>
      )}
      <TextField
        id="phone"
        label="Mobile number"
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
        inputRef={fluz.field("phone").ref}
        error={own !== null || fluz.fieldText("phone") !== null}
        helperText={
          <>
            With the country code {own}
            <FieldError as="span" error={fluz} field="phone" />
          </>
        }
      />
      <Button type="submit">Create account</Button>
    </form>
  );
}
