import { createCooldown, FluzError } from "@fluz-kit/core";
import { en, overrideMessages } from "@fluz-kit/messages";
import { ErrorBanner, FluzProvider, ResendButton, useFluzError } from "@fluz-kit/react";
import type { ResendButtonProps } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { createRef, StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";
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
      <FluzProvider support={support}>
        <ResendButton onResend={() => ({ success: true })} {...props} />
      </FluzProvider>
    </StrictMode>,
  );
}

test("ready, it is a button and nothing more", () => {
  const { container } = renderButton();
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(resendButton()).not.toHaveAccessibleDescription();
  expect(container.querySelector("p")).toBeNull();
});

test("sent, it says which code to use and how long to wait, in words and once aloud", async () => {
  renderButton();
  const said = listenPolitely();
  await pressResend();
  expect(resendButton()).toHaveAttribute("aria-disabled", "true");
  expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 30 seconds");
  expect(screen.getByText("We sent a new code. Use the one in the newest message.")).toBeVisible();
  await pass(1_000);
  expect(said).toEqual(["We sent a new code. Use the one in the newest message."]);
});

test("for 30 seconds its name stays, the time counts, and nothing is said", async () => {
  renderButton();
  await pressResend();
  const names = new Set([resendButton().textContent]);
  await pass(2_500);
  const said = listenPolitely();
  const times = new Set<string | undefined>();
  for (let second = 3; second < 30; second += 1) {
    names.add(resendButton().textContent);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    times.add(document.getElementById(resendButton().getAttribute("aria-describedby") ?? "")?.id);
    await pass(1_000);
  }
  expect(names).toEqual(new Set(["Send a new code"]));
  expect(times.size).toBe(1);
  expect(resendButton()).toHaveAccessibleDescription("You can ask for a new code in 1 second");
  expect(said).toEqual([]);
});

test("when the wait is over it says so once, and works again", async () => {
  renderButton();
  await pressResend();
  await pass(29_000);
  const said = listenPolitely();
  for (let second = 0; second < 5; second += 1) await pass(1_000);
  expect(said).toEqual(["You can ask for a new code now"]);
  expect(resendButton()).not.toHaveAttribute("aria-disabled");
  expect(resendButton()).not.toHaveAccessibleDescription();
});

test("after a refusal that named a time, the end of it is said once too", async () => {
  const refusal = new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: 20_000 });
  renderButton({ onResend: () => refusal });
  await pressResend();
  expect(screen.getByText(/Wait 20 seconds, then ask again/)).toBeVisible();
  await pass(15_000);
  const said = listenPolitely();
  for (let second = 0; second < 8; second += 1) await pass(1_000);
  expect(said).toEqual(["You can ask for a new code now"]);
  expect(screen.queryByText(/Wait 20 seconds/)).not.toBeInTheDocument();
});

test("a failure without another place for it is shown beside the button and said once", async () => {
  renderButton({ onResend: () => payloadOf("AUTH-0007") });
  const said = listenPolitely();
  await pressResend();
  const words = "We couldn't send your code. Wait a moment, then try again.";
  expect(screen.getByText(words)).toBeVisible();
  await pass(1_000);
  expect(said).toEqual([words]);
});

test("the same failure again is said again", async () => {
  renderButton({ onResend: () => payloadOf("AUTH-0007") });
  await pressResend();
  await pass(10_000);
  const said = listenPolitely();
  await pressResend();
  await pass(1_000);
  expect(said).toEqual(["We couldn't send your code. Wait a moment, then try again."]);
});

test("a failure goes when the next code is sent, and the focus never does", async () => {
  const onResend = vi
    .fn<() => unknown>()
    .mockReturnValueOnce(payloadOf("AUTH-0007"))
    .mockReturnValue({ success: true });
  renderButton({ onResend });
  resendButton().focus();
  await pressResend();
  expect(resendButton()).toHaveFocus();
  await pass(6_000);
  await pressResend();
  expect(screen.queryByText(/We couldn't send/)).not.toBeInTheDocument();
  expect(screen.getByText(/We sent a new code/)).toBeVisible();
  expect(resendButton()).toHaveFocus();
});

test("what cannot be sent three times leads to support", async () => {
  renderButton({ onResend: () => payloadOf("AUTH-0020") });
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  for (let time = 0; time < 3; time += 1) {
    await pressResend();
    await pass(31_000);
  }
  const link = screen.getByRole("link", { name: /Contact support/ });
  const place = resendButton().compareDocumentPosition(link);
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("after five codes support comes first", () => {
  const cooldown = createCooldown();
  for (let code = 0; code < 5; code += 1) cooldown.started();
  renderButton({ cooldown });
  const link = screen.getByRole("link", { name: /Contact support/ });
  const place = resendButton().compareDocumentPosition(link);
  expect(place & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
});

function WithBanner({ failure }: { failure: unknown }) {
  const fluz = useFluzError(undefined, { operation: "resendCode" });
  return (
    <>
      <ErrorBanner error={fluz} />
      <ResendButton onResend={() => failure} error={fluz} />
    </>
  );
}

test("with a hook's result the failure is shown where the hook's errors are, and nowhere else", async () => {
  render(
    <FluzProvider support={support} actions={everyHandler}>
      <WithBanner failure={payloadOf("AUTH-0007")} />
    </FluzProvider>,
  );
  await pressResend();
  expect(screen.getByRole("group", { name: /We couldn't send your code/ })).toBeVisible();
  expect(screen.getAllByText(/We couldn't send your code/)).toHaveLength(1);
});

test.each([
  ["a time", { retryAfterMs: 20_000 }],
  ["a time between two seconds", { retryAfterMs: 20_400 }],
  ["no time", {}],
])(
  "with a hook's result, after a refusal that named %s, the end of it is said once",
  async (_, hint) => {
    const refusal = new FluzError({ kind: "api", code: "AUTH-0020", ...hint });
    render(
      <FluzProvider support={support} actions={everyHandler}>
        <WithBanner failure={refusal} />
      </FluzProvider>,
    );
    await pressResend();
    await pass(3_000);
    const said = listenPolitely();
    for (let step = 0; step < 400; step += 1) await pass(100);
    expect(said).toEqual(["You can ask for a new code now"]);
  },
);

test("words, numbers and direction follow the language", async () => {
  const messages = {
    ...overrideMessages(en, {
      actions: { resendCode: "Wyślij nowy kod" },
      interface: { codeIn: "Nowy kod za {wait}" },
    }),
    locale: "pl",
  };
  const cooldown = createCooldown({ ladderMs: [5_000] });
  cooldown.started();
  renderButton({ messages, cooldown });
  const button = screen.getByRole("button", { name: "Wyślij nowy kod" });
  expect(button).toHaveAccessibleDescription("Nowy kod za 5 sekund");
  await pass(3_000);
  expect(button).toHaveAccessibleDescription("Nowy kod za 2 sekundy");
});

test("each part can be replaced or left out, and takes class names", async () => {
  renderButton({
    className: "mine",
    classNames: { button: "press", wait: "soon" },
    slots: { button: "Another code", status: null },
  });
  const button = screen.getByRole("button", { name: "Another code" });
  expect(button).toHaveClass("fluz-ResendButton-button", "press");
  expect(button.parentElement).toHaveClass("fluz-ResendButton", "mine");
  fireEvent.click(button);
  await pass(0);
  expect(screen.getByText(/You can ask/)).toHaveClass("fluz-ResendButton-wait", "soon");
  expect(screen.queryByText(/We sent/)).not.toBeInTheDocument();
});

test("a ref and other attributes reach its element, and none of its own settings do", () => {
  const ref = createRef<HTMLDivElement>();
  const { container } = render(
    <ResendButton
      ref={ref}
      id="again"
      destination="+15551234567"
      flow="sign-up"
      onResend={() => ({ success: true })}
    />,
  );
  expect(ref.current).toBe(resendButton().parentElement);
  expect(ref.current).toHaveAttribute("id", "again");
  expect(container.innerHTML).not.toContain("5551234567");
});

test("nothing is left behind when it goes: no timer, no announcement", async () => {
  const { unmount } = renderButton({ onResend: () => new FluzError({ kind: "network" }) });
  await pressResend();
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
