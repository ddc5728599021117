import { FluzError } from "@fluz-kit/core";
import {
  AccessPrompt,
  ErrorSummary,
  FieldError,
  FluzProvider,
  ResendButton,
  TwoFactorPrompt,
} from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { userEvent } from "vitest/browser";
import { EveryComponent } from "./everyComponent.tsx";
import { payloadOf, support } from "./page.tsx";

const expired = payloadOf("AUTH-0029");
const fewTries = new FluzError({ kind: "api", code: "AUTH-0006", details: { attemptsLeft: 2 } });

/** Every component with every text that it can have, after what the person did wrong in each prompt. */
export async function renderEveryText(): Promise<void> {
  render(
    <>
      <EveryComponent />
      <FluzProvider support={support}>
        <FieldError id="expired" error={expired} field="code" />
        <ErrorSummary error={[payloadOf("AUTH-0030"), payloadOf("AUTH-0025")]} />
        <AccessPrompt error={payloadOf("AUTH-0030")} />
        <TwoFactorPrompt onSubmit={() => fewTries} onResend={() => {}} />
      </FluzProvider>
      <div id="resend">
        {[{}, payloadOf("AUTH-0010"), payloadOf("AUTH-0013")].map((answer, index) => (
          <ResendButton key={index} destination={`${index}`} onResend={() => answer} />
        ))}
      </div>
    </>,
  );
  for (const button of document.querySelectorAll("#resend button")) await userEvent.click(button);
  for (const details of document.querySelectorAll("details")) details.open = true;
  const [, second] = document.querySelectorAll<HTMLInputElement>(".fluz-TwoFactorPrompt-input");
  if (second) await userEvent.fill(second, "493817");
  for (const name of [/^Check code$/, /^Change passcode$/]) {
    for (const button of screen.getAllByRole("button", { name })) await userEvent.click(button);
  }
}
