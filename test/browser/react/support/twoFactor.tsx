import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import type { FluzProviderProps, TwoFactorPromptProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";

export const field = () => screen.getByRole<HTMLInputElement>("textbox");

/** What the API answers to a wrong code. */
export const wrong = {
  data: { verifyCode: { success: false, error: { code: "AUTH-0006" } } },
} as const;

interface PromptProps extends Partial<TwoFactorPromptProps> {
  /** A function, so that what it notes is not itself among the props. */
  readonly onCode?: (code: string) => void;
}

/** A prompt that tells what it submits as text. */
export function Prompt({ onCode, ...props }: PromptProps): ReactElement {
  return (
    <TwoFactorPrompt
      onResend={() => ({ success: true })}
      {...props}
      onSubmit={(code, details) => {
        onCode?.(code.reveal());
        return props.onSubmit ? props.onSubmit(code, details) : { success: true };
      }}
    />
  );
}

/** The prompt in an application; what is returned fills with what was submitted. */
export function renderPrompt(
  props: Partial<TwoFactorPromptProps> = {},
  provider: FluzProviderProps = {},
): readonly string[] {
  const submitted: string[] = [];
  render(
    <FluzProvider support={{ type: "email", address: "help@example.com" }} {...provider}>
      <Prompt {...props} onCode={(code) => void submitted.push(code)} />
    </FluzProvider>,
  );
  return submitted;
}
