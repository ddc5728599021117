import { FluzErrorBoundary, FluzProvider } from "@fluz-kit/react";
import type { ActionHandlers } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf } from "../support/handlers.ts";
import { press, renderPrompt as renderPasscode, send } from "../support/passcode.tsx";
import { pressResend } from "../support/resend.ts";
import { check, renderPrompt as renderTwoFactor } from "../support/twoFactor.tsx";

const buttons = (name: string) => screen.queryAllByRole("button", { name });

describe("a prompt's own steps come before the host's handlers", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    sessionStorage.clear();
  });

  /** An error that offers another way comes up, and its button is pressed. */
  async function goAnotherWay(actions: ActionHandlers, onUseAnotherMethod?: () => void) {
    renderTwoFactor(() => payloadOf("AUTH-0013"), { actions, onUseAnotherMethod });
    await check("493817");
    const button = document.querySelector("[data-action=useAnotherMethod]");
    if (button) fireEvent.click(button);
  }

  test("a handler does what the prompt has no prop for", async () => {
    const useAnotherMethod = vi.fn<() => void>();
    await goAnotherWay({ useAnotherMethod });
    expect(useAnotherMethod).toHaveBeenCalledOnce();
  });

  test("where both are given the prop is followed, and development says so once", async () => {
    expectConsole("warn", /actions\.useAnotherMethod was given to a component that does that/);
    const useAnotherMethod = vi.fn<() => void>();
    const onUseAnotherMethod = vi.fn<() => void>();
    await goAnotherWay({ useAnotherMethod }, onUseAnotherMethod);
    expect(onUseAnotherMethod).toHaveBeenCalledOnce();
    expect(useAnotherMethod).not.toHaveBeenCalled();
  });

  test("another code is sent by the prompt alone", async () => {
    expectConsole("warn", /actions\.resendCode was given to a component that does that/);
    const onResend = vi.fn<() => unknown>(() => ({ success: true }));
    const resendCode = vi.fn<() => void>();
    renderTwoFactor(() => payloadOf("AUTH-0029"), { onResend, actions: { resendCode } });
    await check("493817");
    expect(buttons("Send a new code")).toHaveLength(1);
    await pressResend();
    expect(onResend).toHaveBeenCalledOnce();
    expect(resendCode).not.toHaveBeenCalled();
  });

  test("without a way back of the prompt's own the host's is offered", async () => {
    const goBack = vi.fn<() => void>();
    renderPasscode({ actions: { goBack } }, () => payloadOf("AUTH-0030"));
    await send("0042");
    await press("Go back");
    expect(goBack).toHaveBeenCalledOnce();
  });

  test("a passcode that is forgotten is reset by the prompt, or where its own prop leads", async () => {
    expectConsole("warn", /actions\.resetPasscode was given to a component that does that/);
    const resetPasscode = vi.fn<() => void>();
    const onForgot = vi.fn<() => void>();
    renderPasscode({ onForgot, actions: { resetPasscode } });
    await press("Reset passcode");
    expect(onForgot).toHaveBeenCalledOnce();
    expect(resetPasscode).not.toHaveBeenCalled();
  });

  test("a provider's handlers are for everything below it, so nothing is said of them", async () => {
    renderTwoFactor(() => payloadOf("AUTH-0029"), {}, { actions: everyHandler });
    await check("493817");
    expect(buttons("Send a new code")).toHaveLength(1);
  });
});

test("a boundary's way to try again is its own, and development says so once", async () => {
  expectConsole("error", /The above error occurred/);
  expectConsole("warn", /actions\.retry was given to a component that does that/);
  const retry = vi.fn<() => void>();
  const answer: { current: Error | null } = { current: new Error("broken") };
  function Account() {
    if (answer.current) throw answer.current;
    return <h2>Your account</h2>;
  }
  render(
    <FluzProvider>
      <FluzErrorBoundary
        actions={{ retry }}
        onReset={() => {
          answer.current = null;
        }}
      >
        <Account />
      </FluzErrorBoundary>
    </FluzProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("Your account")).toBeVisible();
  expect(retry).not.toHaveBeenCalled();
});
