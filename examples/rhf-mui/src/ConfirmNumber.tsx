import { ErrorBanner, FieldError, ResendButton, useTwoFactor } from "@fluz-kit/react";
import { Button, Stack, TextField, Typography } from "@mui/material";
import { post } from "./api.ts";

export function ConfirmNumber({ phone, onDone }: { phone: string; onDone: () => void }) {
  const code = useTwoFactor({
    destination: phone,
    onSubmit: (typed, { signal }) =>
      post("verifyCode", { phoneNumber: phone, code: typed.reveal() }, { signal }),
    onVerified: onDone,
  });
  const { id, ref, ...htmlInput } = code.input;

  return (
    <Stack component="form" spacing={2} {...code.form}>
      <Typography variant="h4" component="h1">
        Confirm your number
      </Typography>
      <ErrorBanner error={code.error} />
      <TextField id={id} label={code.label.children} inputRef={ref} slotProps={{ htmlInput }} />
      <p {...code.hint}>From the text that we sent you</p>
      {code.problem && <p {...code.problem} />}
      <FieldError error={code.error} field="code" />
      <Button variant="contained" {...code.submitButton} />
      <ResendButton
        destination={phone}
        onResend={({ signal }) => post("resendCode", { phoneNumber: phone }, { signal })}
        onSent={code.codeSent}
      />
    </Stack>
  );
}
