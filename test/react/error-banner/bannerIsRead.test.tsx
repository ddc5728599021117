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

test("is a group named by severity and heading, described by what to do, and no live region", () => {
  render(<ErrorBanner error={payloadOf("AUTH-0025")} headingLevel={3} />, { wrapper });
  const banner = screen.getByRole("group", { name: "Error We couldn't create your account" });
  expect(banner).toHaveAccessibleDescription("Check your details and try again.");
  expect(banner).toHaveAttribute("tabindex", "-1");
  expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("We couldn't create");
  expect(banner.closest("[aria-live], [role=alert], [role=status]")).toBeNull();
  expect(banner.querySelector("[aria-live], [role=alert], [role=status]")).toBeNull();
});

test.each([
  ["AUTH-0030", "Problem"],
  ["AUTH-0025", "Error"],
  ["AUTH-0019", "Warning"],
  ["AUTH-0010", "Next step"],
])("%s is told apart by the word %s and an icon that is not read", (code, word) => {
  render(<ErrorBanner error={payloadOf(code)} />, { wrapper });
  const banner = screen.getByRole("group", { name: new RegExp(`^${word} `) });
  expect(banner.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});

test("heading, words, steps, support and reference follow in this order", () => {
  render(<ErrorBanner error={payloadOf("AUTH-0013")} attempt={2} />, { wrapper });
  const banner = screen.getByRole("group");
  const parts = [
    screen.getByRole("heading"),
    screen.getByText("Try again, or choose another way to sign in."),
    screen.getByRole("button", { name: "Try again" }),
    screen.getByRole("button", { name: "Choose another way" }),
    screen.getByRole("link", { name: /Contact support/ }),
    screen.getByText("AUTH-0013"),
  ];
  const found = [...banner.querySelectorAll("*")].map((one) =>
    parts.findIndex((part) => part === one),
  );
  expect(found.filter((place) => place >= 0)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("the reference is the request's id if there is one, left to right in any language", () => {
  const error = { ...payloadOf("AUTH-0014"), extensions: { requestId: "req_81f3" } };
  render(<ErrorBanner error={error} />, { wrapper });
  const reference = screen.getByText("req_81f3");
  expect(reference.tagName).toBe("BDI");
  expect(reference).toHaveAttribute("dir", "ltr");
  expect(reference.parentElement).toHaveTextContent("Reference for support: req_81f3");
  expect(screen.queryByText(/AUTH-0014/)).not.toBeInTheDocument();
});

test("the reference hides a code that would tell about an account", () => {
  render(<ErrorBanner error={payloadOf("AUTH-0003")} operation="login" attempt={3} />, {
    wrapper: ({ children }) => (
      <FluzProvider actions={everyHandler} support={support} enumerationPolicy="neutral">
        {children}
      </FluzProvider>
    ),
  });
  expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  expect(screen.queryByText(/Reference/)).not.toBeInTheDocument();
});

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
