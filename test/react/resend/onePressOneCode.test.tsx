import { FluzError } from "@fluz-kit/core";
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import type { ResendButtonProps, RequestDetails } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { listenPolitely, pass, pressResend, resendButton } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

function renderButton(props: Partial<ResendButtonProps> = {}) {
  return render(
    <StrictMode>
      <FluzProvider>
        <ResendButton onResend={() => ({ success: true })} {...props} />
      </FluzProvider>
    </StrictMode>,
  );
}

test("two presses in one breath send one code, and the focus stays", async () => {
  let answer: (payload: unknown) => void = () => {};
  const onResend = vi.fn<() => Promise<unknown>>(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  renderButton({ onResend });
  const button = resendButton();
  button.focus();
  fireEvent.click(button);
  fireEvent.click(button);
  await pass(0);
  expect(button).toHaveTextContent("Sending…");
  expect(button).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(button);
  answer({ success: true });
  await pass(0);
  expect(onResend).toHaveBeenCalledOnce();
  expect(button).toHaveFocus();
});

test("pressed too early it sends nothing, and says politely how long", async () => {
  const onResend = vi.fn<() => unknown>(() => ({ success: true }));
  renderButton({ onResend });
  await pressResend();
  await pass(6_000);
  const said = listenPolitely();
  await pressResend();
  await pass(1_000);
  expect(onResend).toHaveBeenCalledOnce();
  expect(said).toEqual(["You can ask for a new code in 24 seconds"]);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a payload", { success: true }],
  ["a whole answer", { data: { sendCode: { success: true } } }],
])("%s counts as sent", async (_, answer) => {
  const onSent = vi.fn<() => void>();
  const onError = vi.fn<() => void>();
  renderButton({ onResend: async () => answer, onSent, onError });
  await pressResend();
  expect(onSent).toHaveBeenCalledOnce();
  expect(onError).not.toHaveBeenCalled();
});

const failures: readonly (readonly [string, () => unknown])[] = [
  ["a payload that holds it", () => payloadOf("AUTH-0021")],
  ["a promise of one", async () => payloadOf("AUTH-0021")],
  [
    "something thrown",
    () => {
      throw new FluzError({ kind: "api", code: "AUTH-0021" });
    },
  ],
  [
    "a rejection",
    async () => {
      throw new FluzError({ kind: "api", code: "AUTH-0021" });
    },
  ],
];

test.each(failures)("a failure as %s is read, shown and handed over", async (_, onResend) => {
  const onSent = vi.fn<() => void>();
  const onError = vi.fn<(error: FluzError) => void>();
  renderButton({ onResend, onSent, onError });
  await pressResend();
  expect(screen.getByText(/Use a mobile number that gets texts/)).toBeVisible();
  expect(onError.mock.calls.map(([{ code }]) => code)).toEqual(["AUTH-0021"]);
  expect(onSent).not.toHaveBeenCalled();
});

test("a page where an answer was expected is a failure, never a success", async () => {
  const onSent = vi.fn<() => void>();
  renderButton({ onResend: () => new Response("<html>"), onSent });
  await pressResend();
  expect(screen.getByText(/Something went wrong/)).toBeVisible();
  expect(onSent).not.toHaveBeenCalled();
});

test("what the person cancelled shows nothing and waits for nothing", async () => {
  renderButton({ onResend: () => Promise.reject(new DOMException("", "AbortError")) });
  const said = listenPolitely();
  await pressResend();
  await pass(1_000);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(said).toEqual([]);
});

describe("when the button goes while a request is under way", () => {
  test("the request is called off, and its answer tells and says nothing", async () => {
    const signals: AbortSignal[] = [];
    const onError = vi.fn<() => void>();
    const onResend = ({ signal }: RequestDetails) => {
      signals.push(signal);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new FluzError({ kind: "network" })));
      });
    };
    const { unmount } = renderButton({ onResend, onError });
    await pressResend();
    expect(signals.map((signal) => signal.aborted)).toEqual([false]);
    unmount();
    await pass(0);
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
    expect(onError).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("nobody knows whether a code was sent: the next screen waits a little before it sends one", async () => {
    const onResend = vi.fn<() => Promise<unknown>>(async () => ({ success: true }));
    onResend.mockReturnValueOnce(new Promise(() => {}));
    const { unmount } = renderButton({ flow: "sign-up", onResend });
    await pressResend();
    unmount();
    renderButton({ flow: "sign-up", onResend });
    expect(resendButton()).toHaveAttribute("aria-disabled", "true");
    await pressResend();
    expect(onResend).toHaveBeenCalledTimes(1);
    await pass(30_000);
    await pressResend();
    expect(onResend).toHaveBeenCalledTimes(2);
    sessionStorage.clear();
  });

  test("a code that was sent all the same is waited for on the next screen", async () => {
    let answer: (payload: unknown) => void = () => {};
    const onResend = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { unmount } = renderButton({ flow: "sign-up", onResend });
    await pressResend();
    unmount();
    answer({ success: true });
    await pass(0);
    renderButton({ flow: "sign-up" });
    expect(resendButton()).toHaveAttribute("aria-disabled", "true");
  });
});

describe("in a session", () => {
  test("a request that the API turned away is repeated only if none can have been sent", async () => {
    const options: unknown[] = [];
    const onResend = vi.fn<() => unknown>(() => ({ success: true }));
    const session = {
      run<T>(operation: () => Promise<T>, how?: unknown) {
        options.push(how);
        return operation();
      },
    };
    renderButton({ onResend, session });
    await pressResend();
    expect(options).toEqual([{ replay: "authentication-only", canReplay: expect.any(Function) }]);
    expect(onResend).toHaveBeenCalledOnce();
    expect(screen.getByText(/We sent a new code/)).toBeVisible();
  });
});
