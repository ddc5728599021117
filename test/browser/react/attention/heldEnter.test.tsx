import { ErrorBanner, FluzProvider, PasscodePrompt, ResendButton } from "@fluz-kit/react";
import { TwoFactorPrompt } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { payloadOf } from "../support/page.tsx";

const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
const support = { type: "email", address: "help@example.com" } as const;

afterEach(() => sessionStorage.clear());

/** Holds Enter down for as long as it takes to be sent six times, with an answer in between. */
async function holdEnter(): Promise<void> {
  for (const autoRepeat of [false, true, true, true, true, true]) {
    await cdp().send("Input.dispatchKeyEvent", { type: "keyDown", ...enter, autoRepeat });
    await new Promise(requestAnimationFrame);
  }
  await cdp().send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
}

type Answer = () => Promise<unknown>;

test.each<[string, string, (answer: Answer) => ReactElement, () => HTMLElement]>([
  [
    "a code is checked",
    "AUTH-0006",
    (answer) => <TwoFactorPrompt onSubmit={answer} onResend={() => null} />,
    () => screen.getByRole("textbox"),
  ],
  [
    "a passcode is checked",
    "AUTH-0030",
    (answer) => <PasscodePrompt mode="check" length={6} onSubmit={answer} />,
    () => screen.getByLabelText(/passcode/i),
  ],
  [
    "a code is sent",
    "AUTH-0021",
    (answer) => <ResendButton onResend={answer} />,
    () => screen.getByRole("button", { name: /code/ }),
  ],
  [
    "a step is taken",
    "AUTH-0014",
    (answer) => <ErrorBanner error={payloadOf("AUTH-0014")} actions={{ retry: answer }} />,
    () => screen.getByRole("button", { name: "Try again" }),
  ],
])("while Enter is held down, %s once", async (_, code, draw, elementOf) => {
  let answered = 0;
  const answer = async () => {
    answered += 1;
    return payloadOf(code);
  };
  render(<FluzProvider support={support}>{draw(answer)}</FluzProvider>);
  const element = elementOf();
  if (element instanceof HTMLInputElement) await userEvent.type(element, "123456");
  element.focus();
  await holdEnter();
  expect(answered).toBe(1);
});
