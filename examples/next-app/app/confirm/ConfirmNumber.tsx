"use client";
import { TwoFactorPrompt } from "@fluz-kit/react";
import { useRouter } from "next/navigation";

const post = (path: string, body: object, signal: AbortSignal) =>
  fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });

export function ConfirmNumber() {
  const router = useRouter();
  return (
    <TwoFactorPrompt
      onSubmit={(code, { signal }) => post("/api/verify", { code: code.reveal() }, signal)}
      onResend={({ signal }) => post("/api/resend", {}, signal)}
      onVerified={() => router.push("/welcome")}
    />
  );
}
