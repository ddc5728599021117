import { FluzProvider, ResendButton } from "@fluz-kit/react";
import { act, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenPolitely, pass, pressResend, resendButton } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const page = (
  <StrictMode>
    <FluzProvider>
      <ResendButton onResend={() => ({ success: true })} />
    </FluzProvider>
  </StrictMode>
);

function setHidden(isHidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

test("a hidden page does not tick, and knows the time when it is seen again", async () => {
  render(page);
  await pressResend();
  await pass(3_000);
  setHidden(true);
  expect(vi.getTimerCount()).toBe(0);
  await pass(10_000);
  setHidden(false);
  expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 17 seconds");
});

test("after ten minutes out of sight it works at once, and says so once", async () => {
  render(page);
  await pressResend();
  await pass(3_000);
  const said = listenPolitely();
  setHidden(true);
  await pass(600_000);
  expect(said).toEqual([]);
  setHidden(false);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  await pass(5_000);
  expect(said).toEqual(["You can ask for a new code now"]);
});

test.each(["pageshow", "focus"])("%s has the clock read again", async (type) => {
  render(page);
  await pressResend();
  vi.setSystemTime(Date.now() + 20_000);
  act(() => {
    dispatchEvent(new Event(type));
  });
  expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 10 seconds");
});

test("every listener that it adds is taken away", async () => {
  const kept = new Map<string, number>();
  const count = (change: number) => (type: string) => {
    kept.set(type, (kept.get(type) ?? 0) + change);
  };
  for (const target of [window, document]) {
    vi.spyOn(target, "addEventListener").mockImplementation(count(1));
    vi.spyOn(target, "removeEventListener").mockImplementation(count(-1));
  }
  const { unmount } = render(<ResendButton onResend={() => ({ success: true })} />);
  const added = ["visibilitychange", "pageshow", "focus"].map((type) => kept.get(type));
  expect(added).toEqual([1, 1, 1]);
  unmount();
  expect(["visibilitychange", "pageshow", "focus"].map((type) => kept.get(type))).toEqual([
    0, 0, 0,
  ]);
});
