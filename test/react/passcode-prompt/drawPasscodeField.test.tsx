import { render, screen } from "@testing-library/react";
import { PasscodePrompt } from "@fluz-kit/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { field, renderPrompt, send } from "../support/passcode.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("name and rules stand before the field, what is wrong and the button to show it after", async () => {
  renderPrompt();
  await send("00");
  const order = ["Passcode", "Enter 4 digits.", "Show passcode", /Too short/].map((words) =>
    screen.getByText(words, { selector: "form *" }),
  );
  order.splice(2, 0, field());
  for (const [index, element] of order.entries()) {
    const next = order[index + 1];
    const isBefore = next && element.compareDocumentPosition(next);
    expect(isBefore ?? Node.DOCUMENT_POSITION_FOLLOWING).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }
});

test("what is wrong can be drawn by the host, where it stands", async () => {
  render(
    <PasscodePrompt
      mode="check"
      length={4}
      onSubmit={() => {}}
      slots={{ problem: "Look again" }}
    />,
  );
  await send("00");
  expect(field()).toHaveAccessibleDescription("Enter 4 digits. Look again");
});
