import { FluzProvider, PasscodePrompt } from "@fluz-kit/react";
import type { FluzProviderProps, PasscodeEntry, PasscodePromptProps } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { vi } from "vitest";
import { support } from "./handlers.ts";
import { pass } from "./resend.ts";

/** A masked field has no role: it is found by its name alone. Of two, the first unless named. */
export function field(name: string | RegExp = /passcode$/i): HTMLInputElement {
  const [found] = screen.getAllByLabelText<HTMLInputElement>(name, { selector: "input" });
  if (!found) throw new Error("there is no field");
  return found;
}

export const form = () => document.querySelector("form");

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

export function submitButton(): HTMLElement {
  const submits = screen.getAllByRole("button").filter((one) => one.matches("[type=submit]"));
  const [submit] = submits;
  if (!submit || submits.length > 1) throw new Error("there is not one button that submits");
  return submit;
}

/** Text that arrives in one event. */
export function fill(text: string, name?: string | RegExp): void {
  fireEvent.input(field(name), { target: { value: text } });
}

/** Presses the button that submits, and lets the answer arrive, but no announcement. */
export async function send(text?: string): Promise<void> {
  if (text !== undefined) fill(text);
  submitButton().focus();
  fireEvent.click(submitButton());
  await pass(0);
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name));
  await pass(0);
}

/** What was submitted as text: what the person did, then each passcode. */
function textsOf(entry: PasscodeEntry): readonly string[] {
  const texts: string[] = [entry.mode];
  if ("passcode" in entry) texts.push(entry.passcode.reveal());
  if ("newPasscode" in entry) texts.push(entry.newPasscode.reveal());
  return texts;
}

/** A prompt whose passcodes are answered as given; what was submitted is noted as text. */
export function renderPrompt(
  props: Partial<PasscodePromptProps> = {},
  answer: (mode: string) => unknown = () => ({ success: true }),
  provider: FluzProviderProps = {},
) {
  const submitted: (readonly string[])[] = [];
  const onSubmit = vi.fn<PasscodePromptProps["onSubmit"]>((entry) => {
    submitted.push(textsOf(entry));
    return answer(entry.mode);
  });
  const draw = (more: Partial<PasscodePromptProps> = {}) => (
    <StrictMode>
      <FluzProvider support={support} {...provider}>
        <PasscodePrompt mode="check" length={4} onSubmit={onSubmit} {...props} {...more} />
      </FluzProvider>
    </StrictMode>
  );
  const view = render(draw());
  return {
    ...view,
    submitted,
    onSubmit,
    update: (more: Partial<PasscodePromptProps>) => view.rerender(draw(more)),
  };
}
