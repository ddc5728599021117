import { en, overrideMessages } from "@fluz-kit/messages";
import type { Messages } from "@fluz-kit/messages";
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import { button, field, fill, renderPrompt, send } from "../support/passcode.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ["", "Enter your passcode"],
  ["00a2", "Use only digits"],
  ["004", "Too short: use 4 digits"],
  ["00421", "Too long: use 4 digits"],
])("%j", (text, words) => {
  test(`is answered with: ${words}; nothing is sent, nothing is lost`, async () => {
    const { submitted } = renderPrompt();
    fill(text);
    await send();
    expect(field()).toHaveAccessibleDescription(`Enter 4 digits. Error: ${words}`);
    expect(field()).toHaveAttribute("aria-invalid", "true");
    expect(field()).toHaveValue(text);
    expect(field()).toHaveFocus();
    expect(submitted).toEqual([]);
    fill("0042");
    expect(field()).not.toHaveAttribute("aria-invalid");
    expect(screen.queryByText(words)).toBeNull();
  });
});

test("a new passcode that is missing is asked for as a new one, in its own field", async () => {
  renderPrompt({ mode: "update" });
  fill("0042", "Current passcode");
  await send();
  expect(field("New passcode")).toHaveAccessibleDescription(
    "Enter 4 digits. Error: Enter a new passcode",
  );
  expect(field("New passcode")).toHaveFocus();
  expect(field("Current passcode")).not.toHaveAttribute("aria-invalid");
});

test("the server's answer to the try before is gone once another one is no passcode", async () => {
  renderPrompt({}, () => payloadOf("AUTH-0012"));
  await send("0042");
  await send("00");
  expect(field()).toHaveAccessibleDescription("Enter 4 digits. Error: Too short: use 4 digits");
  expect(screen.queryByText("That passcode isn't right")).toBeNull();
});

test("a range is said as one, and one length as a number", async () => {
  const { update } = renderPrompt({ length: { min: 4, max: 12 } });
  expect(field()).toHaveAccessibleDescription("Enter 4–12 digits.");
  await send("004");
  expect(field()).toHaveAccessibleDescription(/Too short: use 4–12 digits$/);
  update({ length: { min: 6, max: 6 } });
  expect(field()).toHaveAccessibleDescription(/^Enter 6 digits\./);
});

test("the words can be the host's", () => {
  const messages = overrideMessages(en, {
    interface: { passcode: { forgot: "Lost your PIN?" }, fields: { passcode: "PIN" } },
  });
  renderPrompt({ messages });
  expect(field("PIN")).toBeVisible();
  expect(screen.getByText("Lost your PIN?")).toBeVisible();
});

test("it speaks English where messages from before it know nothing of it", () => {
  expectConsole("warn", /no words for .*interface\.passcode\.hint/);
  const old: Messages = JSON.parse(
    JSON.stringify({ ...en, locale: "older", interface: { ...en.interface, passcode: undefined } }),
  );
  renderPrompt({}, undefined, { messages: old });
  expect(button("Check passcode")).toBeVisible();
});
