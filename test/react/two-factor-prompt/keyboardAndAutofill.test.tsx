import { expect, test } from "vitest";
import { codeField, renderPrompt } from "../support/twoFactor.tsx";

test.each([
  ["type", "text"],
  ["inputmode", "numeric"],
  ["autocomplete", "one-time-code"],
  ["autocapitalize", "none"],
  ["autocorrect", "off"],
  ["spellcheck", "false"],
  ["enterkeyhint", "done"],
  ["translate", "no"],
  ["dir", "ltr"],
])("%s is %s", (name, value) => {
  renderPrompt();
  expect(codeField()).toHaveAttribute(name, value);
});

test.each(["maxlength", "pattern", "value", "name", "required", "disabled"])(
  "there is no %s",
  (name) => {
    renderPrompt();
    expect(codeField()).not.toHaveAttribute(name);
  },
);

test("password managers may fill it, unless the host says otherwise", () => {
  const { update } = renderPrompt();
  expect(codeField()).not.toHaveAttribute("data-1p-ignore");
  update({ passwordManager: "ignore" });
  for (const name of ["data-1p-ignore", "data-lpignore", "data-bwignore", "data-form-type"]) {
    expect(codeField()).toHaveAttribute(name);
  }
});
