import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fill, form, press, renderPrompt, send } from "../support/passcode.tsx";
import { pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends it from within the field, and waits until what is said aloud has been said. */
async function pressEnter(text: string) {
  fill(text);
  act(() => field().focus());
  const around = form();
  if (around) fireEvent.submit(around);
  await pass(0);
  await pass(500);
}

test("from the button, the focus goes to the field, which says what is wrong; nothing is said twice", async () => {
  renderPrompt();
  await send("00");
  await pass(500);
  expect(field()).toHaveFocus();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("where the focus is in the field already, the words are said, each time", async () => {
  renderPrompt();
  await pressEnter("00");
  expect(screen.getByRole("alert")).toHaveTextContent("Too short: use 4 digits");
  await pass(3_000);
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  await pressEnter("00");
  expect(screen.getByRole("alert")).toHaveTextContent("Too short: use 4 digits");
});

test("what the server says is said once, and the same again is said again", async () => {
  renderPrompt({}, () => payloadOf("AUTH-0012"));
  for (const text of ["0042", "0043"]) {
    await pressEnter(text);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "That passcode isn't right. Try again, or reset it if you forgot it.",
    );
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
    await pass(3_000);
  }
});

test("a next step takes the focus from the field that is gone, and is not said on top", async () => {
  renderPrompt({}, () => payloadOf("AUTH-0010"));
  await pressEnter("0042");
  expect(screen.getByRole("heading")).toHaveFocus();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("what waits to be said gives way to the field that takes the focus", async () => {
  renderPrompt();
  await press("Show passcode");
  await press("Reset passcode");
  await pass(500);
  expect(field("New passcode")).toHaveFocus();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("who has gone elsewhere meanwhile is not called back", async () => {
  let answer: (payload: unknown) => void = () => {};
  const pending = new Promise((resolve) => {
    answer = resolve;
  });
  const { container } = renderPrompt({}, () => pending);
  const elsewhere = document.createElement("input");
  container.append(elsewhere);
  await pressEnter("0042");
  act(() => elsewhere.focus());
  answer(payloadOf("AUTH-0012"));
  await pass(0);
  expect(screen.getByText(/That passcode isn't right/)).toBeVisible();
  expect(elsewhere).toHaveFocus();
});
