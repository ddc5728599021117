import { TwoFactorPrompt } from "@fluz-kit/react";
import { post } from "./api.ts";

export function ConfirmNumber({ phone, onDone }: { phone: string; onDone: () => void }) {
  return (
    <>
      <h1>Confirm your number</h1>
      <TwoFactorPrompt
        destination={phone}
        onSubmit={(code, { signal }) =>
          post("verifyCode", { phoneNumber: phone, code: code.reveal() }, { signal })
        }
        onResend={({ signal }) => post("resendCode", { phoneNumber: phone }, { signal })}
        onVerified={onDone}
      />
    </>
  );
}
