import { TwoFactorPrompt } from "@fluz-kit/react";
import { useMutation } from "urql";
import { resendCode, verifyCode } from "./documents.ts";

export function ConfirmNumber({ phone, onDone }: { phone: string; onDone: () => void }) {
  const [, verify] = useMutation(verifyCode);
  const [, resend] = useMutation(resendCode);
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
