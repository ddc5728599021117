import { readFailures } from "@fluz-kit/core";
import { ErrorSummary } from "@fluz-kit/react";
import type { ErrorSummaryProps } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import type { RefAttributes } from "react";
import { expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { both, email, phone, summary, wrapper } from "../support/twoErrors.tsx";

function renderBare(
  error: unknown,
  props: Omit<ErrorSummaryProps, "error"> & RefAttributes<HTMLDivElement> = {},
) {
  return render(<ErrorSummary error={error} operation="register" {...props} />, { wrapper });
}

test.each([
  ["an answer", both],
  ["what was read from it", readFailures(both)],
  ["a list of answers", [phone, email]],
  ["a list with holes", [null, phone, undefined, email]],
])("%s in which two things failed is a list, with a heading", (_, error) => {
  renderBare(error, { headingLevel: 3 });
  expect(within(summary()).getByRole("heading", { level: 3 })).toBeVisible();
  const items = within(summary()).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^This number already has an account/),
    expect.stringMatching(/^This email already has an account/),
  ]);
  expect(document.documentElement.outerHTML).not.toContain("ZZZ-LEAK");
  expect(summary().closest("[aria-live], [role=alert], [role=status]")).toBeNull();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["an empty list", []],
  ["a list of holes", [null, undefined]],
  ["what the person cancelled", new DOMException("stop", "AbortError")],
])("%s renders nothing", (_, error) => {
  renderBare(error);
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

test.each([
  ["one failure", payloadOf("AUTH-0025")],
  ["a list of one", [payloadOf("AUTH-0025")]],
  ["the same thing twice", [payloadOf("AUTH-0025"), payloadOf("AUTH-0025")]],
])("%s is a banner, with its steps", (_, error) => {
  renderBare(error);
  expect(screen.getByRole("heading", { name: "We couldn't create your account" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  expect(screen.queryByRole("list")).not.toBeInTheDocument();
});

test("a value that throws when it is looked at is one failure like any other", () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  renderBare(proxy);
  expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
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
