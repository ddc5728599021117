import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass, pressResend, resendButton } from "../support/resend.ts";
import { check, codeField, fill, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const first = { destination: "(555) 555-0142" };
const second = { destination: "(555) 555-0143" };

function comeBack(persisted: boolean) {
  act(() => {
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted }));
  });
}

test("another destination takes digits, error and wait away together", async () => {
  const { update } = renderPrompt(() => payloadOf("AUTH-0006"), { ...first, flow: "sign-in" });
  await pressResend();
  await check("493817");
  update(second);
  await pass(0);
  expect(codeField()).toHaveValue("");
  expect(codeField()).not.toHaveAttribute("aria-invalid");
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(codeField()).toHaveAccessibleDescription("Enter the 6 digits we sent to ••••43.");
});

test("another destination starts counting afresh", async () => {
  const { update } = renderPrompt(() => payloadOf("AUTH-0006"), first);
  for (let tries = 0; tries < 3; tries += 1) await check("493817");
  update(second);
  await check("493817");
  expect(resendButton()).toHaveAttribute("data-variant", "secondary");
});

test("an answer about the destination before is not shown", async () => {
  let answer: (payload: unknown) => void = () => {};
  const pending = new Promise((resolve) => {
    answer = resolve;
  });
  const { update } = renderPrompt(() => pending, first);
  await check("493817");
  update(second);
  answer(payloadOf("AUTH-0006"));
  await pass(0);
  expect(screen.queryByText(/That code isn't right/)).toBeNull();
  expect(codeField()).not.toHaveAttribute("readonly");
});

test("the same destination in another render changes nothing", () => {
  const { update } = renderPrompt(undefined, first);
  fill("49381");
  update({ lifetimeMs: 600_000 });
  expect(codeField()).toHaveValue("49381");
  expect(codeField()).toHaveAccessibleDescription(/The code works for 10 minutes\.$/);
});

test("a page that comes back as it was left holds no code", () => {
  renderPrompt();
  fill("493817");
  comeBack(true);
  expect(codeField()).toHaveValue("");
});

test("a page that is shown for the first time keeps what was typed early", () => {
  renderPrompt();
  fill("493817");
  comeBack(false);
  expect(codeField()).toHaveValue("493817");
});
