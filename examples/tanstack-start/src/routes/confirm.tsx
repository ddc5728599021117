import { TwoFactorPrompt } from "@fluz-kit/react";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { resendCode, verifyCode } from "../account.ts";

export const Route = createFileRoute("/confirm")({ component: Confirm });

function Confirm() {
  const navigate = useNavigate();
  return (
    <>
      <h1>Confirm your number</h1>
      <TwoFactorPrompt
        onSubmit={(code, { signal }) => verifyCode({ data: code.reveal(), signal })}
        onResend={({ signal }) => resendCode({ signal })}
        onVerified={() => void navigate({ to: "/welcome" })}
      />
    </>
  );
}
