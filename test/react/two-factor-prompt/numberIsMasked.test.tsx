import { expect, test } from "vitest";
import { codeField, renderPrompt } from "../support/twoFactor.tsx";

test.each([
  ["+1 (555) 555-0142", "••••42"],
  ["٠١٢٣٤٥٦٧٨٩", "••••٨٩"],
  ["ada@example.com", "a•••@example.com"],
  ["••• 0142", "••• 0142"],
  ["your phone", "your phone"],
])("of %s a bystander reads %s", (destination, shown) => {
  renderPrompt(undefined, { destination });
  expect(codeField()).toHaveAccessibleDescription(`Enter the 6 digits we sent to ${shown}.`);
});
