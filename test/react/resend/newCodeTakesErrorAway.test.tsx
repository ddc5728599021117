import { ErrorBanner, FluzProvider, ResendButton, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import type { Operation } from "@fluz-kit/core";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";
import { pass, pressResend } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Verification({ operation, code }: { operation: Operation; code: string }) {
  const fluz = useFluzError(undefined, { operation });
  return (
    <>
      <ErrorBanner error={fluz} />
      <output>{fluz.attempts}</output>
      <button onClick={() => fluz.report(payloadOf(code))}>Fail</button>
      <ResendButton onResend={() => ({ success: true })} error={fluz} />
    </>
  );
}

function renderFailed(operation: Operation, code: string, onEvent?: (event: FluzEvent) => void) {
  const { container } = render(
    <FluzProvider actions={everyHandler} onEvent={onEvent}>
      <Verification operation={operation} code={code} />
    </FluzProvider>,
  );
  const fail = screen.getByRole("button", { name: "Fail" });
  for (let time = 0; time < 2; time += 1) act(() => fail.click());
  expect(container.querySelector("output")).toHaveTextContent("2");
  return container;
}

test("a new code takes the error away, and does not make up for wrong ones", async () => {
  const container = renderFailed("verifyCode", "AUTH-0006");
  expect(screen.getByRole("group")).toBeVisible();
  await pressResend();
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(container.querySelector("output")).toHaveTextContent("2");
});

test("where sending is what the hook is for, a code that was sent is its success", async () => {
  const container = renderFailed("resendCode", "AUTH-0007");
  await pressResend();
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(container.querySelector("output")).toHaveTextContent("0");
});

test("statistics learn that the press was the step, and that it worked", async () => {
  const events: string[] = [];
  renderFailed("resendCode", "AUTH-0007", ({ type, action }) => {
    events.push(action ?? type);
  });
  await pressResend();
  await pass(0);
  expect(events).toEqual(["shown", "shown", "resendCode", "resolved", "resolved"]);
});
