import { ErrorSummary, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { both, summary, wrapper } from "../support/twoErrors.tsx";

test("under the neutral policy the words keep other people's accounts to themselves", () => {
  render(
    <FluzProvider enumerationPolicy="neutral">
      <ErrorSummary error={both} operation="register" />
    </FluzProvider>,
    { wrapper },
  );
  expect(summary()).not.toHaveTextContent("already has an account");
});

function OneAnswer() {
  const [answer, setAnswer] = useState<unknown>(null);
  const fluz = useFluzError(answer, { operation: "register", fields: ["phone", "email"] });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setAnswer({ ...both });
      }}
    >
      <ErrorSummary error={fluz} />
      <input aria-label="Phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Email" id="own-id" {...fluz.field("email")} />
      <button>Create account</button>
    </form>
  );
}

test("a hook whose answer failed twice has both in the list, and one attempt", async () => {
  render(<OneAnswer />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  expect(within(summary()).getAllByRole("listitem")).toHaveLength(2);
  expect(summary()).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  expect(summary()).toHaveFocus();
});

test("a field that shows no error of its own is still where its item leads", async () => {
  render(<OneAnswer />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  const link = screen.getByRole("link", { name: "This email already has an account" });
  expect(link).toHaveAttribute("href", "#own-id");
  await userEvent.click(link);
  expect(screen.getByRole("textbox", { name: "Email" })).toHaveFocus();
});
