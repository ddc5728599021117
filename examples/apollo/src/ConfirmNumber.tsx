import { useMutation } from "@apollo/client/react";
import { TwoFactorPrompt } from "@fluz-kit/react";
import { resendCode, verifyCode } from "./documents.ts";

export function ConfirmNumber({ phone, onDone }: { phone: string; onDone: () => void }) {
  const [verify] = useMutation(verifyCode, { fetchPolicy: "no-cache" });
  const [resend] = useMutation(resendCode, { fetchPolicy: "no-cache" });
  return (
    <>
      <h1>Confirm your number</h1>
      <TwoFactorPrompt
        destination={phone}
        onSubmit={(code) => verify({ variables: { phoneNumber: phone, code: code.reveal() } })}
        onResend={() => resend({ variables: { phoneNumber: phone } })}
        onVerified={onDone}
      />
    </>
  );
}
