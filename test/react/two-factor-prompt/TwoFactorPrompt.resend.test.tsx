import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { listenPolitely, pass, pressResend, resendButton } from "../support/resend.ts";
import { check, codeField, fill, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const DAY_MS = 86_400_000;
const waiting = (wait: string) => `You can ask for a new code in ${wait}`;

test("a code that could not be sent leaves the digits, and can be asked for again in 5 seconds", async () => {
  const { container } = renderPrompt(undefined, { onResend: () => payloadOf("AUTH-0007") });
  fill("4938");
  const hint = codeField().getAttribute("aria-describedby");
  await pressResend();
  expect(screen.getByText(/We couldn't send your code/)).toBeVisible();
  expect(codeField()).toHaveValue("4938");
  expect(codeField().getAttribute("aria-describedby")).toBe(hint);
  expect(container.querySelector("form")).toHaveAttribute("data-state", "entering");
  expect(resendButton()).toHaveAccessibleDescription(waiting("5 seconds"));
  await pass(5_000);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
});

test("the wait begins when a code was sent, not when it was asked for; the field stays open", async () => {
  let answer: (payload: unknown) => void = () => {};
  const sent = new Promise((resolve) => {
    answer = resolve;
  });
  const { submitted } = renderPrompt(undefined, { onResend: () => sent });
  fill("4938");
  await pressResend();
  await pass(20_000);
  expect(screen.getByText("Sending…")).toBeVisible();
  expect(screen.queryByText(/You can ask for a new code/)).toBeNull();
  await check("493817");
  expect(submitted).toEqual(["493817"]);
  answer({ success: true });
  await pass(0);
  expect(resendButton()).toHaveAccessibleDescription(waiting("30 seconds"));
});

test("a new code empties the field, and the focus stays where it was", async () => {
  renderPrompt(() => payloadOf("AUTH-0005"));
  await check("493817");
  expect(codeField()).toHaveFocus();
  await pressResend();
  expect(codeField()).toHaveValue("");
  expect(codeField()).toHaveFocus();
});

test("for 30 seconds the button keeps its name and nothing is said", async () => {
  renderPrompt();
  await pressResend();
  await pass(2_500);
  const said = listenPolitely();
  for (let second = 3; second < 30; second += 1) {
    expect(resendButton().textContent).toBe("Send a new code");
    await pass(1_000);
  }
  expect(said).toEqual([]);
});

test("after ten minutes out of sight another code can be asked for at once, which is said once", async () => {
  renderPrompt();
  await pressResend();
  await pass(3_000);
  const said = listenPolitely();
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await pass(600_000);
  expect(said).toEqual([]);
  hidden.mockReturnValue(false);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  await pass(5_000);
  expect(said).toEqual(["You can ask for a new code now"]);
});

test("a clock that is set back and forth locks nobody out, and loses no digits", async () => {
  renderPrompt();
  await pressResend();
  fill("4938");
  const setClock = (ms: number) => {
    vi.setSystemTime(Date.now() + ms);
    act(() => {
      dispatchEvent(new Event("focus"));
    });
  };
  setClock(-DAY_MS);
  expect(resendButton()).toHaveAccessibleDescription(waiting("30 seconds"));
  await pass(10_000);
  expect(resendButton()).toHaveAccessibleDescription(waiting("20 seconds"));
  setClock(-DAY_MS);
  expect(resendButton()).toHaveAccessibleDescription(waiting("20 seconds"));
  setClock(2 * DAY_MS);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  setClock(-2 * DAY_MS);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(codeField()).toHaveValue("4938");
});

test("a reload goes on with the wait and knows nothing of the person", async () => {
  const props = { flow: "sign-in", destination: "(555) 555-0142" };
  const first = renderPrompt(undefined, props);
  await pressResend();
  await pass(12_000);
  expect(JSON.stringify({ ...sessionStorage })).toMatch(
    /^\{"fluz:cd:sign-in":"\{\\"a\\":\d+,\\"n\\":1,\\"w\\":30000\}"\}$/,
  );
  first.unmount();
  renderPrompt(undefined, props);
  expect(resendButton()).toHaveAccessibleDescription(waiting("18 seconds"));
});
