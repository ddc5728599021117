import { createCooldown } from "@fluz-kit/core";
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import type { ResendButtonProps } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenPolitely, pass, pressResend, resendButton } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  document.body.replaceChildren();
});

const phone = "+15551234567";
const page = (props: Partial<ResendButtonProps> | null = {}) => (
  <FluzProvider flow="sign-up">
    {props && <ResendButton onResend={() => ({ success: true })} {...props} />}
  </FluzProvider>
);
/** Renders with a copy of the kit that was loaded where there is no page. */
async function renderOnServer(): Promise<string> {
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  const fresh = await import("@fluz-kit/react");
  const html = renderToString(
    <fresh.FluzProvider flow="sign-up">
      <fresh.ResendButton onResend={() => ({ success: true })} />
    </fresh.FluzProvider>,
  );
  vi.unstubAllGlobals();
  return html;
}
const waiting = (wait: string) => `You can ask for a new code in ${wait}`;

test("a reload goes on with the wait, from two times and a count and nothing else", async () => {
  const { unmount } = render(page({ destination: phone }));
  await pressResend();
  await pass(10_000);
  unmount();
  expect(Object.entries(sessionStorage)).toEqual([
    ["fluz:cd:sign-up", expect.stringMatching(/^\{"a":\d+,"n":1,"w":30000\}$/)],
  ]);
  await pass(5_000);
  render(page({ destination: phone }));
  expect(resendButton()).toHaveAccessibleDescription(waiting("15 seconds"));
});

test("the time is in the store of no flow when there is none, or it is not to be kept", async () => {
  const { unmount } = render(page({ persist: false }));
  await pressResend();
  unmount();
  render(<ResendButton onResend={() => ({ success: true })} />);
  await pressResend();
  expect(sessionStorage).toHaveLength(0);
});

test("a store that throws is done without", async () => {
  vi.stubGlobal("sessionStorage", {
    getItem() {
      throw new Error("blocked");
    },
    setItem() {
      throw new Error("blocked");
    },
    removeItem() {
      throw new Error("blocked");
    },
  });
  render(page());
  await pressResend();
  expect(resendButton()).toHaveAccessibleDescription(waiting("30 seconds"));
  vi.unstubAllGlobals();
});

test("a screen that is left and entered again goes on, and so do two buttons of one flow", async () => {
  const { rerender } = render(page({ persist: false }));
  await pressResend();
  rerender(page(null));
  await pass(10_000);
  rerender(page({ persist: false }));
  await pass(0);
  expect(resendButton()).toHaveAccessibleDescription(waiting("20 seconds"));
});

test("another flow waits by itself", async () => {
  const { rerender } = render(page());
  await pressResend();
  rerender(page({ flow: "log-in" }));
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  rerender(page());
  expect(resendButton()).toHaveAttribute("aria-disabled", "true");
});

test("every destination waits by itself, and a change of it is no end of a wait", async () => {
  const { rerender } = render(page({ destination: phone }));
  await pressResend();
  await pass(3_000);
  const said = listenPolitely();
  rerender(page({ destination: "+15557654321" }));
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(screen.queryByText(/We sent a new code/)).not.toBeInTheDocument();
  rerender(page({ destination: phone }));
  expect(resendButton()).toHaveAccessibleDescription(waiting("27 seconds"));
  await pass(1_000);
  expect(said).toEqual([]);
});

test("a cooldown of the host's own can be begun by the first code", () => {
  const cooldown = createCooldown({ ladderMs: [20_000] });
  cooldown.started();
  render(page({ cooldown }));
  expect(resendButton()).toHaveAccessibleDescription(waiting("20 seconds"));
});

test("a clock set back a day waits no longer than the whole wait, one set forward not at all", async () => {
  render(page());
  await pressResend();
  vi.setSystemTime(Date.now() - 86_400_000);
  act(() => {
    dispatchEvent(new Event("focus"));
  });
  expect(resendButton()).toHaveAccessibleDescription(waiting("30 seconds"));
  vi.setSystemTime(Date.now() + 2 * 86_400_000);
  act(() => {
    dispatchEvent(new Event("focus"));
  });
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
});

test("the server's page and the browser's first one are the same while a wait runs", async () => {
  sessionStorage.setItem("fluz:cd:sign-up", JSON.stringify({ a: Date.now() + 20_000, n: 1 }));
  const html = await renderOnServer();
  expect(html).not.toContain("You can ask");
  const container = document.createElement("div");
  container.innerHTML = html;
  document.body.append(container);
  const root = await act(() => hydrateRoot(container, page()));
  expect(resendButton()).toHaveAccessibleDescription(waiting("20 seconds"));
  act(() => root.unmount());
});
