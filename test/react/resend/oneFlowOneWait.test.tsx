import { FluzProvider, ResendButton, TwoFactorPrompt } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

/** Which of the buttons wait after a code was asked for at the first. */
async function pressFirst(flow: string | undefined, persist?: boolean) {
  const send = () => ({ success: true });
  render(
    <StrictMode>
      <FluzProvider>
        <TwoFactorPrompt flow={flow} onSubmit={send} onResend={send} />
        <ResendButton flow={flow} persist={persist} onResend={send} />
      </FluzProvider>
    </StrictMode>,
  );
  const buttons = screen.getAllByRole("button", { name: "Send a new code" });
  if (buttons[0]) fireEvent.click(buttons[0]);
  await pass(0);
  return buttons.map((button) => button.ariaDisabled === "true");
}

test("a prompt and a button of one flow wait together", async () => {
  expect(await pressFirst("sign-up")).toEqual([true, true]);
});

test("without a flow nobody knows that they belong together", async () => {
  expect(await pressFirst(undefined)).toEqual([true, false]);
});

test("a wait that is not to be kept is another one", async () => {
  expect(await pressFirst("sign-up", false)).toEqual([true, false]);
  expect(Object.keys({ ...sessionStorage })).toEqual(["fluz:cd:sign-up"]);
});
