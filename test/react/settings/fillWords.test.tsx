import { en } from "@fluz-kit/messages";
import type { Messages } from "@fluz-kit/messages";
import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

test("words that are no text are left out, at any depth, and the others stand", () => {
  expectConsole("warn", /no words for interface.code.check, so/);
  const broken: Messages = JSON.parse(
    JSON.stringify({
      ...en,
      locale: "broken",
      interface: { ...en.interface, code: { ...en.interface.code, check: 7, missing: "No text?" } },
    }),
  );
  render(
    <FluzProvider messages={broken}>
      <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} />
    </FluzProvider>,
  );
  expect(screen.getByRole("button", { name: en.interface.code.check })).toBeVisible();
  expect(screen.getByText("No text?")).toBeVisible();
});
