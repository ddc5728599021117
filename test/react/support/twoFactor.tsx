import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import type { FluzProviderProps, TwoFactorPromptProps } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { vi } from "vitest";
import { support } from "./handlers.ts";
import { pass } from "./resend.ts";

export const codeField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Code" });

export const checkButton = () => screen.getByRole("button", { name: /^Check/ });

/** Text that arrives in one event, as from the keyboard of a phone. */
export function fill(text: string): void {
  fireEvent.input(codeField(), { target: { value: text } });
}

/** Presses the button, and lets the answer arrive, but no announcement. */
export async function check(text?: string): Promise<void> {
  if (text !== undefined) fill(text);
  checkButton().focus();
  fireEvent.click(checkButton());
  await pass(0);
}

/** A prompt whose codes are answered as given; what was submitted is noted as text. */
export function renderPrompt(
  answer: (code: string) => unknown = () => ({ success: true }),
  props: Partial<TwoFactorPromptProps> = {},
  provider: FluzProviderProps = {},
) {
  const submitted: string[] = [];
  const onSubmit = vi.fn<TwoFactorPromptProps["onSubmit"]>((code) => {
    submitted.push(code.reveal());
    return answer(code.reveal());
  });
  const draw = (more: Partial<TwoFactorPromptProps> = {}) => (
    <StrictMode>
      <FluzProvider support={support} {...provider}>
        <TwoFactorPrompt
          onResend={() => ({ success: true })}
          {...props}
          {...more}
          onSubmit={onSubmit}
        />
      </FluzProvider>
    </StrictMode>
  );
  const view = render(draw());
  return {
    ...view,
    submitted,
    onSubmit,
    update: (more: Partial<TwoFactorPromptProps>) => view.rerender(draw(more)),
  };
}
