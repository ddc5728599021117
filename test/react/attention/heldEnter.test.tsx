import { ErrorBanner, FluzProvider, PasscodePrompt } from "@fluz-kit/react";
import { ResendButton, TwoFactorPrompt } from "@fluz-kit/react";
import { createEvent, fireEvent, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

afterEach(() => sessionStorage.clear());

const send = () => ({ success: true });
const code = <TwoFactorPrompt onSubmit={send} onResend={send} />;
const another = <ResendButton onResend={send} />;
const banner = <ErrorBanner error={payloadOf("AUTH-0014")} />;
const passcode = <PasscodePrompt mode="update" length={6} onSubmit={send} onCancel={send} />;

/** Whether the browser is kept from what the key does. */
function isRefused(element: Element, init: KeyboardEventInit): boolean {
  const event = createEvent.keyDown(element, init);
  fireEvent(element, event);
  return event.defaultPrevented;
}

test.each<[string, ReactElement, RegExp]>([
  ["the field for a code", code, /^Code/],
  ["the button that checks it", code, /^Check/],
  ["the field for a passcode", passcode, /^Current passcode/],
  ["the field for a new one", passcode, /^New passcode/],
  ["the button that changes it", passcode, /^Change/],
  ["the button that goes back", passcode, /^Go back/],
  ["the button for another code", another, /^Send/],
  ["the button of a step", banner, /^Try again/],
])("a held Enter presses %s once; the first Enter, and other keys, do as ever", (_, ui, name) => {
  const { container } = render(
    <FluzProvider actions={everyHandler} support={support}>
      {ui}
    </FluzProvider>,
  );
  const elements = [...container.querySelectorAll("input, button")];
  const nameOf = (element: Element) =>
    (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.textContent ?? "";
  const element = elements.find((one) => name.test(nameOf(one)));
  expect(element, elements.map(nameOf).join()).toBeDefined();
  if (!element) return;
  expect(isRefused(element, { key: "Enter", repeat: true })).toBe(true);
  expect(isRefused(element, { key: "Enter" })).toBe(false);
  expect(isRefused(element, { key: "Backspace", repeat: true })).toBe(false);
});
