import { TwoFactorPrompt } from "@fluz-kit/react";
import { useResendCodeMutation, useVerifyCodeMutation } from "./api.ts";

export function ConfirmNumber({ phone, onDone }: { phone: string; onDone: () => void }) {
  const [verify] = useVerifyCodeMutation();
  const [resend] = useResendCodeMutation();
  return (
    <>
      <h1>Confirm your number</h1>
      <TwoFactorPrompt
        destination={phone}
        onSubmit={(code) => verify({ phoneNumber: phone, code: code.reveal() })}
        onResend={() => resend({ phoneNumber: phone })}
        onVerified={onDone}
      />
    </>
  );
}
