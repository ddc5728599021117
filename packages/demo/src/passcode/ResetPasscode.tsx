import { Secret } from "@fluz-kit/core";
import { PasscodePrompt } from "@fluz-kit/react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { Page } from "../app/Page.tsx";
import { CodeSteps } from "../code/CodeSteps.tsx";
import { submitPasscode } from "./submitPasscode.ts";

/** A code first, then the new passcode. If the code has expired, the person starts with another one. */
export function ResetPasscode(): ReactNode {
  const { api, session } = useHarbor();
  const [, navigate] = useLocation();
  const [proof, setProof] = useState<Secret | null>(null);
  if (proof === null) {
    return (
      <CodeSteps
        flow="reset-passcode"
        title="Reset your passcode"
        destination={session.phone()}
        onVerified={(code) => setProof(new Secret(code))}
      />
    );
  }
  return (
    <Page title="Choose a new passcode" lead="Four digits. The old one stops working at once.">
      <PasscodePrompt
        mode="reset"
        length={4}
        flow="reset-passcode"
        actions={{ resendCode: () => setProof(null) }}
        onSubmit={(entry, details) => submitPasscode(api, entry, details, proof.reveal())}
        onDone={() => {
          proof.destroy();
          navigate("/account?done=passcode");
        }}
        onCancel={() => navigate("/account")}
      />
    </Page>
  );
}
