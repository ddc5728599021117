import { en } from "@fluz-kit/messages";
import type { Messages } from "@fluz-kit/messages";
import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

test("the prompt speaks English where messages from before it know nothing of it", () => {
  expectConsole("warn", /no words for interface.code.hint, interface.code.hintTo/);
  const old: Messages = JSON.parse(
    JSON.stringify({ ...en, locale: "old", interface: { ...en.interface, code: undefined } }),
  );
  render(
    <FluzProvider messages={old}>
      <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} />
    </FluzProvider>,
  );
  expect(screen.getByRole("textbox")).toHaveAccessibleDescription(
    en.interface.code.hint.replace("{length}", "6"),
  );
});
