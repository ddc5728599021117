import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fill, press, renderPrompt, send } from "../support/passcode.tsx";
import { pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE_MS = 60_000;
const fault = () => payloadOf("AUTH-0015");

function comeBack() {
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

describe("what a failure has left in the field", () => {
  test("is not kept longer because the person changes another field", async () => {
    renderPrompt({ mode: "update" }, () => payloadOf("AUTH-0016"));
    const [current, next] = [...document.querySelectorAll("input")];
    fill("0042", "Current passcode");
    fill("1357", "New passcode");
    await send();
    fill("135", "New passcode");
    await pass(MINUTE_MS);
    expect(current).toHaveValue("");
    expect(next).toHaveValue("135");
  });

  test("is not kept longer because it was sent again and no answer comes", async () => {
    let tries = 0;
    renderPrompt({}, () => ((tries += 1) === 1 ? fault() : new Promise(() => {})));
    await send("0042");
    await pass(MINUTE_MS - 1);
    await send();
    expect(field()).toHaveValue("0042");
    await pass(1);
    expect(field()).toHaveValue("");
  });

  test.each([
    ["check", "AUTH-0015"],
    ["create", "AUTH-0014"],
    ["update", "AUTH-0016"],
    ["reset", "AUTH-0017"],
  ] as const)("is there for a minute, and no longer: %s, %s", async (mode, code) => {
    renderPrompt({ mode }, () => payloadOf(code));
    const inputs = [...document.querySelectorAll("input")];
    for (const input of inputs) input.value = "0042";
    await send();
    await pass(MINUTE_MS - 1);
    expect(inputs.map(({ value }) => value)).toEqual(inputs.map(() => "0042"));
    await pass(1);
    expect(inputs.map(({ value }) => value)).toEqual(inputs.map(() => ""));
    expect(field()).not.toHaveAttribute("aria-invalid");
  });

  test("goes, and the message stays, with the way to try again", async () => {
    const { submitted } = renderPrompt({}, fault);
    await send("0042");
    await pass(MINUTE_MS);
    // jsdom tells of the caret, which has moved, in a task of its own.
    await pass(1);
    expect(vi.getTimerCount()).toBe(0);
    await press("Try again");
    expect(submitted).toHaveLength(1);
    expect(field()).toHaveAccessibleDescription(/Enter your passcode$/);
    expect(field()).toHaveFocus();
  });

  test("has its minute anew with every try", async () => {
    renderPrompt({}, fault);
    await send("0042");
    await pass(MINUTE_MS - 1);
    await send();
    await pass(MINUTE_MS - 1);
    expect(field()).toHaveValue("0042");
    await pass(1);
    expect(field()).toHaveValue("");
  });

  test("is the person's again once they have changed it", async () => {
    renderPrompt({}, fault);
    await send("0042");
    fill("0043");
    await pass(2 * MINUTE_MS);
    expect(field()).toHaveValue("0043");
  });

  test("is gone when the page was hidden for longer than timers tell", async () => {
    renderPrompt({}, fault);
    await send("0042");
    vi.setSystemTime(Date.now() + MINUTE_MS);
    comeBack();
    expect(field()).toHaveValue("");
  });

  test("is gone when the clock was set back meanwhile: nobody knows how long it was", async () => {
    renderPrompt({}, fault);
    await send("0042");
    vi.setSystemTime(Date.now() - 24 * 60 * MINUTE_MS);
    comeBack();
    expect(field()).toHaveValue("");
  });

  test("stays when the person was away for a moment", async () => {
    renderPrompt({}, fault);
    await send("0042");
    vi.setSystemTime(Date.now() + MINUTE_MS / 2);
    comeBack();
    expect(field()).toHaveValue("0042");
  });
});

test("what was never sent is not taken from the person", async () => {
  renderPrompt();
  fill("0042");
  await pass(10 * MINUTE_MS);
  expect(field()).toHaveValue("0042");
});

test("no timer is left behind", async () => {
  const { unmount } = renderPrompt({}, fault);
  await send("0042");
  await pass(1_000);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  unmount();
  await pass(0);
  expect(vi.getTimerCount()).toBe(0);
});
