import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { CodeSteps } from "../code/CodeSteps.tsx";

export function TwoFactor(): ReactNode {
  const { session } = useHarbor();
  const [, navigate] = useLocation();
  return (
    <CodeSteps
      flow="two-factor"
      title="Check it's you"
      destination={session.phone()}
      onVerified={() => navigate("/login/passcode")}
      onUseAnotherMethod={() => navigate("/login/email")}
    />
  );
}
