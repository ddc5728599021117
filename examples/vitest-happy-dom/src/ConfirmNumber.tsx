import { TwoFactorPrompt } from "@fluz-kit/react";

interface ConfirmNumberProps {
  readonly verify: (code: string) => Promise<unknown>;
  readonly resend: () => Promise<unknown>;
  readonly onDone: () => void;
}

export const ConfirmNumber = ({ verify, resend, onDone }: ConfirmNumberProps) => (
  <TwoFactorPrompt
    onSubmit={(code) => verify(code.reveal())}
    onResend={resend}
    onVerified={onDone}
  />
);
