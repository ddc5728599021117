import { ErrorSummary } from "@fluz-kit/react";
import type { ErrorSummaryProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import type { RefAttributes } from "react";
import { expect, test } from "vitest";
import { both, email, phone, submit, wrapper } from "../support/twoErrors.tsx";

function renderBare(
  error: unknown,
  props: Omit<ErrorSummaryProps, "error"> & RefAttributes<HTMLDivElement> = {},
) {
  return render(<ErrorSummary error={error} operation="register" {...props} />, { wrapper });
}

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

test("takes a ref, attributes, class names and parts of the host's", () => {
  const ref = createRef<HTMLDivElement>();
  renderBare(both, {
    ref,
    id: "problems",
    className: "mine",
    role: "region",
    classNames: { list: "big" },
    slots: { icon: null, title: "Two things" },
  });
  const region = screen.getByRole("region", { name: "Error Two things" });
  expect(ref.current).toBe(region);
  expect(region).toHaveClass("fluz-ErrorSummary", "mine");
  expect(region).toHaveAttribute("id", "problems");
  expect(region.querySelector(".fluz-ErrorSummary-list")).toHaveClass("big");
  expect(region.querySelector("svg")).toBeNull();
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
