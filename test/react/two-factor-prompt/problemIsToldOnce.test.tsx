import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass } from "../support/resend.ts";
import { check, codeField, fill, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function pressEnter(text: string) {
  fill(text);
  act(() => codeField().focus());
  const { form } = codeField();
  if (form) fireEvent.submit(form);
  await pass(0);
  // Until what is said aloud has been said.
  await pass(500);
}

test("from the button, the focus goes to the field, which says what is wrong; nothing is said twice", async () => {
  renderPrompt();
  await check("49");
  await pass(500);
  expect(codeField()).toHaveFocus();
  expect(codeField()).toHaveValue("49");
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("where the focus is in the field already, the words are said, each time", async () => {
  renderPrompt();
  await pressEnter("49");
  expect(screen.getByRole("alert")).toHaveTextContent("Enter all 6 digits of the code");
  await pass(3_000);
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  await pressEnter("49");
  expect(screen.getByRole("alert")).toHaveTextContent("Enter all 6 digits of the code");
});

test("what the server says is said once, with the digits selected", async () => {
  renderPrompt(() => payloadOf("AUTH-0006"));
  await pressEnter("493817");
  expect(screen.getByRole("alert")).toHaveTextContent(
    "That code isn't right. Check the newest message and enter the code again.",
  );
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect([codeField().selectionStart, codeField().selectionEnd]).toEqual([0, 6]);
});

test("who has gone elsewhere meanwhile is not called back", async () => {
  let answer: (payload: unknown) => void = () => {};
  const pending = new Promise((resolve) => {
    answer = resolve;
  });
  const { container } = renderPrompt(() => pending);
  const elsewhere = document.createElement("input");
  container.append(elsewhere);
  await pressEnter("493817");
  act(() => elsewhere.focus());
  answer(payloadOf("AUTH-0006"));
  await pass(0);
  expect(screen.getByText(/That code isn't right/)).toBeVisible();
  expect(elsewhere).toHaveFocus();
});
