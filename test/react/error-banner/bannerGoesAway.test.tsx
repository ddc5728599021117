import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const wrapper = ({ children }: { children: React.ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);

function Dismissible({ onDismiss }: { onDismiss: () => void }) {
  const fluz = useFluzError(payload);
  return (
    <form aria-labelledby="heading">
      <h1 id="heading">Sign up</h1>
      <ErrorBanner error={fluz} onDismiss={onDismiss} />
    </form>
  );
}
const payload = payloadOf("AUTH-0025");

test("can be taken away, and the focus goes to the form's heading", async () => {
  const onDismiss = vi.fn<() => void>();
  render(<Dismissible onDismiss={onDismiss} />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Sign up" })).toHaveFocus();
});

test("a critical one cannot be taken away", () => {
  render(<ErrorBanner error={payloadOf("AUTH-0030")} dismissible />, { wrapper });
  expect(screen.queryByRole("button", { name: "Dismiss" })).not.toBeInTheDocument();
});

test("it stays for a day, and through renders that have nothing to do with it", () => {
  vi.useFakeTimers();
  const { rerender } = render(<ErrorBanner error={payload} />, { wrapper });
  vi.advanceTimersByTime(24 * 3_600_000);
  rerender(<ErrorBanner error={payload} className="other" />);
  expect(screen.getByRole("group")).toBeVisible();
  vi.useRealTimers();
});

function Resubmitting() {
  const [error, setError] = useState<unknown>(null);
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setError(error === null ? payload : null);
      }}
    >
      <ErrorBanner error={error} />
      <button>Create account</button>
    </form>
  );
}

test("a retry that clears the error leaves the focus in the form", async () => {
  render(<Resubmitting />, { wrapper: ({ children }) => children });
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Create account" })).toHaveFocus();
});

const emailTaken = payloadOf("AUTH-0027");

test.each([
  ["a field that is wired", false],
  ["a declared field that shows no text", true],
])("one about %s gives the focus to that field when it is closed", async (_, isDeclared) => {
  if (isDeclared) expectConsole("warn", /"email" is declared in fields/);
  function Form() {
    const fluz = useFluzError(emailTaken, {
      operation: "register",
      fields: isDeclared ? ["email"] : [],
      actions: everyHandler,
    });
    return (
      <form aria-label="Sign up">
        <h1>Sign up</h1>
        <ErrorBanner error={fluz} dismissible />
        <input aria-label="Name" />
        <input aria-label="Email" {...fluz.field("email")} />
      </form>
    );
  }
  render(<Form />);
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  await act(async () => {});
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "Email" })).toHaveFocus();
});
