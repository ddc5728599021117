import type { Cooldown } from "@fluz-kit/core";
import { TwoFactorPrompt } from "@fluz-kit/react";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useHarbor } from "../app/HarborContext.ts";
import { Page } from "../app/Page.tsx";

interface EnterCodeProps {
  readonly flow: string;
  readonly title: string;
  readonly destination: string;
  readonly cooldown: Cooldown;
  readonly onVerified: (code: string) => void;
  readonly onChangeDestination?: (() => void) | undefined;
  readonly onUseAnotherMethod?: (() => void) | undefined;
}

export function EnterCode(props: EnterCodeProps): ReactNode {
  const { flow, title, destination, cooldown, onVerified } = props;
  const { api } = useHarbor();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <Page title={title}>
      <TwoFactorPrompt
        ref={form}
        cells
        flow={flow}
        destination={destination}
        cooldown={cooldown}
        onSubmit={async (code, details) => {
          const digits = code.reveal();
          await api("verifyCode", { phoneNumber: destination, code: digits }, details);
          onVerified(digits);
        }}
        onResend={(details) => api("resendCode", { phoneNumber: destination }, details)}
        onChangeDestination={props.onChangeDestination}
        onUseAnotherMethod={props.onUseAnotherMethod}
      />
    </Page>
  );
}
