import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { CodeSteps } from "../code/CodeSteps.tsx";

interface VerifyPhoneProps {
  /** Where the person goes after the number is verified. */
  readonly next: string;
  /** Where the person can correct the number. Without it, they cannot. */
  readonly edit?: string;
}

export function VerifyPhone({ next, edit }: VerifyPhoneProps): ReactNode {
  const { session } = useHarbor();
  const [, navigate] = useLocation();
  return (
    <CodeSteps
      flow="verify-phone"
      title="Confirm your number"
      destination={session.phone()}
      onVerified={() => navigate(next)}
      onChangeDestination={edit === undefined ? undefined : () => navigate(edit)}
    />
  );
}
