import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fill, press, renderPrompt, send } from "../support/passcode.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fault = () => payloadOf("AUTH-0015");

describe("a passcode that waits for the next try leaves the field", () => {
  test("when the prompt goes", async () => {
    const { unmount } = renderPrompt({}, fault);
    await send("0042");
    const gone = field();
    expect(gone).toHaveValue("0042");
    unmount();
    expect(gone).toHaveValue("");
  });

  test("when the page is left, before it can be kept", async () => {
    renderPrompt({}, fault);
    await send("0042");
    act(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    });
    expect(field()).toHaveValue("");
  });

  test("when the page comes back from the back/forward cache", () => {
    renderPrompt();
    fill("0042");
    act(() => {
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    expect(field()).toHaveValue("");
  });

  test("when the person goes back", async () => {
    renderPrompt({ onCancel: () => {} }, fault);
    await send("0042");
    await press("Go back");
    expect(field()).toHaveValue("");
  });

  test("when it worked", async () => {
    renderPrompt();
    await send("0042");
    expect(field()).toHaveValue("");
  });

  test("when something else is to be done: the field of before is emptied, not only replaced", async () => {
    renderPrompt();
    fill("0042");
    const before = field();
    await press("Reset passcode");
    expect(before).not.toBeInTheDocument();
    expect(before).toHaveValue("");
  });
});

test("another render leaves what is being typed alone", () => {
  const { update } = renderPrompt({ mode: "update" });
  fill("00", "Current passcode");
  fill("13", "New passcode");
  update({ className: "changed" });
  expect(field("Current passcode")).toHaveValue("00");
  expect(field("New passcode")).toHaveValue("13");
});
