import { en, overrideMessages } from "@fluz-kit/messages";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { codeField, renderPrompt } from "../support/twoFactor.tsx";

test("the number reads left to right, whatever the language around it, and is not translated", () => {
  renderPrompt(undefined, { destination: "(555) 555-0142" });
  const number = screen.getByText("••••42");
  expect(number).toHaveAttribute("dir", "ltr");
  expect(number).toHaveAttribute("translate", "no");
});

test("a language can put the number anywhere in the sentence", () => {
  const messages = overrideMessages(en, {
    interface: { code: { hintTo: "{destination} got {length} digits" } },
  });
  renderPrompt(undefined, { destination: "(555) 555-0142", messages });
  expect(codeField()).toHaveAccessibleDescription("••••42 got 6 digits");
});

test("how long a code works is said if the host knows, and blocks nothing", () => {
  renderPrompt(undefined, { lifetimeMs: 600_000 });
  expect(codeField()).toHaveAccessibleDescription(
    "Enter the 6 digits we sent you. The code works for 10 minutes.",
  );
});
