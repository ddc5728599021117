import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import type { TwoFactorPromptProps } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

function helpOf(props: Partial<TwoFactorPromptProps>) {
  render(
    <FluzProvider>
      <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} {...props} />
    </FluzProvider>,
  );
  const details = screen.getByText("Didn't get it?").closest("details");
  if (details) details.open = true;
  return within(details ?? document.body);
}

test("without anything wired it says what to look at, and offers no step that leads nowhere", () => {
  const help = helpOf({});
  expect(help.getByText(/Check your signal/)).toBeVisible();
  expect(help.queryByRole("button")).toBeNull();
  expect(help.queryByRole("link")).toBeNull();
});

test.each([
  ["(555) 555-0142", "Change phone number"],
  ["ada@example.com", "Change email"],
])("signing up with %s, it offers: %s", (destination, name) => {
  const help = helpOf({ destination, onChangeDestination: () => {} });
  expect(help.getByRole("button", { name })).toBeVisible();
});

test("the host can say what helps here", () => {
  const help = helpOf({ slots: { help: "Look at the pager." } });
  expect(help.getByText("Look at the pager.")).toBeVisible();
});
