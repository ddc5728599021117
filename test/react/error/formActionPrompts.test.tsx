import { TwoFactorPrompt, useAnswer } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { startTransition, useActionState } from "react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass } from "../support/resend.ts";
import { check, checkButton, codeField } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

test("a prompt for a code works with useActionState: nothing is verified before the state says so", async () => {
  const onVerified = vi.fn<() => void>();
  const answers: unknown[] = [payloadOf("AUTH-0006"), payloadOf("AUTH-0006"), { success: true }];
  function CodeStep(): ReactElement {
    const [state, verify, isPending] = useActionState<unknown, string>(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 50, answers.shift());
        }),
      null,
    );
    const ask = useAnswer(isPending, state);
    return (
      <TwoFactorPrompt
        onVerified={onVerified}
        onResend={() => ({ success: true })}
        onSubmit={(code) => {
          const digits = code.reveal();
          return ask(() => startTransition(() => verify(digits)));
        }}
      />
    );
  }
  render(<CodeStep />);
  for (const code of ["111111", "222222"]) {
    await check(code);
    expect(checkButton()).toHaveTextContent("Checking");
    await pass(100);
    expect(codeField()).toBeInvalid();
    expect(onVerified).not.toHaveBeenCalled();
  }
  await check("493817");
  await pass(100);
  expect(onVerified).toHaveBeenCalledOnce();
});
