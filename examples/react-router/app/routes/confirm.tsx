import { TwoFactorPrompt } from "@fluz-kit/react";
import { useNavigate } from "react-router";

export default function Confirm() {
  const navigate = useNavigate();
  return (
    <>
      <h1>Confirm your number</h1>
      <TwoFactorPrompt
        onSubmit={(code, { signal }) => {
          const body = new URLSearchParams({ code: code.reveal() });
          return fetch("/confirm/check", { method: "POST", body, signal });
        }}
        onResend={({ signal }) => fetch("/confirm/resend", { method: "POST", signal })}
        onVerified={() => navigate("/welcome")}
      />
    </>
  );
}
