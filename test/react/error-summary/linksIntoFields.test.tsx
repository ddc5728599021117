import { ErrorSummary } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { both, email, phone, submit, wrapper } from "../support/twoErrors.tsx";

test("failures that no hook has read lead to the inputs that the host names", async () => {
  render(
    <>
      <ErrorSummary error={both} operation="register" fieldIds={{ email: "mail" }} />
      <input aria-label="Email" id="mail" />
    </>,
    { wrapper },
  );
  const link = screen.getByRole("link", { name: "This email already has an account" });
  expect(link).toHaveAttribute("href", "#mail");
  await userEvent.click(link);
  expect(screen.getByRole("textbox")).toHaveFocus();
  expect(screen.queryByRole("link", { name: /This number/ })).not.toBeInTheDocument();
});

test("its words and those of the fields are the same, and its links lead into the fields", async () => {
  await submit({ phone, email });
  const input = screen.getByRole("textbox", { name: "Email" });
  const link = screen.getByRole("link", { name: "This email already has an account" });
  expect(input).toHaveAccessibleDescription(/^Error: This email already has an account/);
  expect(input).toBeInvalid();
  expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")).toHaveTextContent(
    "This email already has an account",
  );
  await userEvent.click(link);
  expect(input).toHaveFocus();
});
