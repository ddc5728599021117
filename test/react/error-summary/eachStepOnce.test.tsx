import { ErrorSummary } from "@fluz-kit/react";
import type { ErrorSummaryProps } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { email, phone, submit, summary, wrapper } from "../support/twoErrors.tsx";

function renderBare(error: unknown, props: Omit<ErrorSummaryProps, "error"> = {}) {
  return render(<ErrorSummary error={error} operation="register" {...props} />, { wrapper });
}

test("what can be done about errors without a field stands below the list, each step once", () => {
  renderBare([payloadOf("AUTH-0025"), payloadOf("AUTH-0013"), payloadOf("AUTH-0030")]);
  const steps = [...summary().querySelectorAll(".fluz-Action")].map((step) => step.textContent);
  expect(steps).toEqual([
    "Try again",
    expect.stringMatching(/^(?!Try again|Contact support)/),
    expect.stringMatching(/^Contact support/),
  ]);
  expect(summary().querySelectorAll("[data-variant=primary]")).toHaveLength(1);
  expect(summary()).toHaveAccessibleName(/^Problem /);
  expect(summary().textContent).toMatch(/Reference for support: AUTH-00/);
});

test("steps that stand beside a field are not there a second time", async () => {
  await submit({ phone, email });
  expect(within(summary()).queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getAllByRole("link", { name: "Sign in" })).toHaveLength(2);
});

test("what the link to a field does already has no button", () => {
  renderBare([phone, email], { fieldIds: { phone: "tel", email: "mail" } });
  const steps = [...summary().querySelectorAll(".fluz-Action")].map((step) => step.textContent);
  expect(steps).toEqual(["Sign in"]);
});
