import { PasscodePrompt } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fill, renderPrompt, send } from "../support/passcode.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("two prompts on a page share no id", () => {
  renderPrompt({ mode: "update" });
  renderPrompt({ mode: "update" });
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(7);
  expect(new Set(ids).size).toBe(ids.length);
});

test("of a change that is refused the current passcode is what is wrong", async () => {
  renderPrompt({ mode: "update" }, () => payloadOf("AUTH-0012"));
  fill("0042", "Current passcode");
  fill("1357", "New passcode");
  await send();
  expect(field("Current passcode")).toHaveAttribute("aria-invalid", "true");
  expect(field("Current passcode")).toHaveAccessibleDescription(/That passcode isn't right/);
  expect(field("New passcode")).not.toHaveAttribute("aria-invalid");
  expect(field("New passcode")).toHaveAccessibleDescription("Enter 4 digits.");
});

test("typing takes the mark from the field, and leaves what to do", async () => {
  renderPrompt({}, () => payloadOf("AUTH-0012"));
  await send("0042");
  fill("1");
  expect(field()).not.toHaveAttribute("aria-invalid");
  expect(field()).toHaveAccessibleDescription(/That passcode isn't right/);
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
