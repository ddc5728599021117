import { fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";
import { button, field, renderPrompt } from "../support/passcode.tsx";

test.each([
  ["type", "password"],
  ["inputmode", "numeric"],
  ["autocomplete", "current-password"],
  ["autocapitalize", "none"],
  ["autocorrect", "off"],
  ["spellcheck", "false"],
  ["enterkeyhint", "done"],
  ["translate", "no"],
  ["dir", "ltr"],
])("%s is %s", (name, value) => {
  renderPrompt();
  expect(field()).toHaveAttribute(name, value);
});

test.each([
  ["check", ["current-password"]],
  ["create", ["new-password"]],
  ["update", ["current-password", "new-password"]],
  ["reset", ["new-password"]],
] as const)("to %s one, a password manager is told: %s", (mode, wanted) => {
  renderPrompt({ mode });
  const inputs = [...document.querySelectorAll("input")];
  expect(inputs.map((input) => input.autocomplete)).toEqual(wanted);
});

test("shown, it is still the same field to a password manager, and for digits", () => {
  renderPrompt();
  fireEvent.click(button("Show passcode"));
  expect(field()).toHaveAttribute("type", "text");
  expect(field()).toHaveAttribute("inputmode", "numeric");
  expect(field()).toHaveAttribute("autocomplete", "current-password");
});

test.each(["maxlength", "pattern", "value", "name", "required", "disabled", "data-1p-ignore"])(
  "there is no %s",
  (name) => {
    renderPrompt();
    expect(field()).not.toHaveAttribute(name);
  },
);
