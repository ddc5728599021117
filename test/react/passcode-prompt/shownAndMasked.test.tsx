import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { button, field, fill, press, renderPrompt, send } from "../support/passcode.tsx";
import { listenPolitely, pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const page = () => document.documentElement.outerHTML;

test("a passcode is masked until the person says otherwise, and its text is in no attribute either way", async () => {
  renderPrompt();
  fill("0042");
  expect(field()).toHaveAttribute("type", "password");
  expect(page()).not.toContain("0042");
  await press("Show passcode");
  expect(field()).toHaveAttribute("type", "text");
  expect(field()).toHaveValue("0042");
  expect(page()).not.toContain("0042");
  await press("Hide passcode");
  expect(field()).toHaveAttribute("type", "password");
  expect(field()).toHaveValue("0042");
});

test("both passcodes of a change are shown by one button", async () => {
  renderPrompt({ mode: "update" });
  await press("Show passcode");
  for (const input of document.querySelectorAll("input")) expect(input.type).toBe("text");
});

test("the button says what it will do, keeps the focus, and what it did is said politely", async () => {
  renderPrompt();
  const said = listenPolitely();
  button("Show passcode").focus();
  await press("Show passcode");
  await pass(500);
  expect(button("Hide passcode")).toHaveFocus();
  await press("Hide passcode");
  await pass(500);
  expect(said).toEqual(["Your passcode is shown", "Your passcode is hidden"]);
});

test.each([
  ["the window loses the focus", "blur"],
  ["the page is left", "pagehide"],
])("it is masked again when %s", async (_, type) => {
  renderPrompt();
  await press("Show passcode");
  fireEvent(window, new Event(type));
  expect(field()).toHaveAttribute("type", "password");
  expect(button("Show passcode")).toBeVisible();
});

test("leaving the field masks nothing: the person may want to compare", async () => {
  renderPrompt();
  await press("Show passcode");
  fireEvent.blur(field());
  expect(field()).toHaveAttribute("type", "text");
});

test("it is masked again when it is sent, right or wrong", async () => {
  renderPrompt({}, () => payloadOf("AUTH-0015"));
  await press("Show passcode");
  await send("0042");
  expect(field()).toHaveAttribute("type", "password");
  expect(field()).toHaveValue("0042");
});

test("it is masked again when what was sent is no passcode, and for the next thing to do", async () => {
  renderPrompt();
  await press("Show passcode");
  await send("00");
  expect(field()).toHaveAttribute("type", "password");
  await press("Show passcode");
  await press("Reset passcode");
  expect(field("New passcode")).toHaveAttribute("type", "password");
});

test("a prompt that goes takes the text along, out of the field too", async () => {
  const { unmount } = renderPrompt();
  await press("Show passcode");
  fill("0042");
  const gone = field();
  unmount();
  expect(gone).toHaveValue("");
  expect(screen.queryByLabelText(/passcode/i)).toBeNull();
});
