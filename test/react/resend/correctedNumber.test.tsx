import { FluzProvider, ResendButton } from "@fluz-kit/react";
import type { RequestDetails } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pass, pressResend, resendButton } from "../support/resend.ts";

const old = "+1 555 0100";
const corrected = "+1 555 0199";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

/** A button whose codes are answered by hand. Another `screen` is another button. */
function renderScreens() {
  const requests: { signal: AbortSignal; answer: (payload: unknown) => void }[] = [];
  const onResend = ({ signal }: RequestDetails) =>
    new Promise((answer) => {
      requests.push({ signal, answer });
    });
  const onSent = vi.fn<() => void>();
  const draw = (destination: string, screen = "one") => (
    <StrictMode>
      <FluzProvider flow="sign-up">
        <ResendButton key={screen} {...{ destination, onResend, onSent }} />
      </FluzProvider>
    </StrictMode>
  );
  const { rerender } = render(draw(old));
  return {
    requests,
    onSent,
    goOnWith: (...to: Parameters<typeof draw>) => rerender(draw(...to)),
  };
}

test.each([
  ["on the same screen", "one"],
  ["on another one", "another"],
])("whoever corrects their number %s does not wait for the old one", async (_, next) => {
  const { requests, onSent, goOnWith } = renderScreens();
  await pressResend();
  goOnWith(corrected, next);
  requests[0]?.answer({ success: true });
  await pass(0);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(onSent).not.toHaveBeenCalled();

  goOnWith(old, next);
  expect(resendButton()).toHaveAccessibleDescription(/30 seconds/);
});

test("a code for the corrected number can be sent while the old one's request hangs", async () => {
  const { requests, onSent, goOnWith } = renderScreens();
  await pressResend();
  goOnWith(corrected);
  expect(requests[0]?.signal.aborted).toBe(true);
  await pressResend();
  requests[1]?.answer({ success: true });
  await pass(0);
  expect(requests).toHaveLength(2);
  expect(onSent).toHaveBeenCalledOnce();
  expect(resendButton()).toHaveAccessibleDescription(/30 seconds/);
});

test("a number that turns out to be known while its code is being sent gives nothing up", async () => {
  const requests: AbortSignal[] = [];
  const onResend = ({ signal }: RequestDetails) => {
    requests.push(signal);
    return new Promise(() => {});
  };
  const draw = (destination?: string) => (
    <FluzProvider>
      <ResendButton destination={destination} onResend={onResend} />
    </FluzProvider>
  );
  const { rerender } = render(draw());
  await pressResend();
  rerender(draw(old));
  expect(requests.map(({ aborted }) => aborted)).toEqual([false]);
  expect(screen.getByRole("button")).toHaveTextContent("Sending…");
});

test("two buttons in one flow each keep to their own wait", async () => {
  const sent: string[] = [];
  const draw = (destination: string) => (
    <ResendButton destination={destination} onResend={() => sent.push(destination)} />
  );
  render(
    <FluzProvider flow="sign-up">
      {draw(old)}
      {draw(corrected)}
    </FluzProvider>,
  );
  const [first, second] = screen.getAllByRole("button");
  for (const button of [first, first, second, second, first]) {
    if (button) fireEvent.click(button);
    await pass(0);
  }
  expect(sent).toEqual([old, corrected]);
});
