import { codes, isFluzErrorCode, resolveGuidance } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { ErrorBanner, ErrorScreen, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { ErrorScreenProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import type { RefAttributes } from "react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const wrapper = ({ children }: { children: React.ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);

function renderWired(
  error: unknown,
  props: Omit<ErrorScreenProps, "error"> & RefAttributes<HTMLDivElement> = {},
) {
  return render(
    <main>
      <ErrorScreen error={error} {...props} />
    </main>,
    { wrapper },
  );
}

const screenCodes = Object.keys(codes)
  .filter(isFluzErrorCode)
  .filter((code) => resolveGuidance(payloadOf(code)).placement.surface === "screen");

test("three codes leave nothing else to do", () => {
  expect(screenCodes).toEqual(["AUTH-0001", "AUTH-0022", "AUTH-0030"]);
});

test.each(screenCodes)("%s is a page's heading, with support and no retry", (code) => {
  renderWired(payloadOf(code));
  const { title, description } = en.errors[code];
  const heading = screen.getByRole("heading", { level: 1, name: title });
  expect(heading).toHaveAccessibleDescription(description);
  expect(screen.getByRole("group", { name: `Problem ${title}` })).toContainElement(heading);
  expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  expect(document.documentElement.outerHTML).not.toContain("ZZZ-LEAK");
  expect(document.body.textContent).not.toMatch(
    /JWT|token|scope|regionCode|enterprise|dashboard|GraphQL|portal/i,
  );
});

test.each(["AUTH-0022", "AUTH-0030"])("%s leads with support", (code) => {
  renderWired(payloadOf(code));
  const [first] = screen.getByRole("group").querySelectorAll("a, button");
  expect(first).toHaveAccessibleName(/Contact support/);
  expect(first).toHaveAttribute("data-variant", "primary");
});

test("the reference for support comes last", () => {
  renderWired({ ...payloadOf("AUTH-0030"), extensions: { requestId: "req_81f3" } });
  expect(screen.getByRole("group").lastElementChild?.lastElementChild).toHaveTextContent(
    "Reference for support: req_81f3",
  );
});

test("an error in place of a step is a second-level heading and a next step", () => {
  renderWired(payloadOf("AUTH-0010"), { operation: "checkPasscode" });
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Create a passcode");
  const step = screen.getByRole("group", { name: /^Next step / });
  expect(step).toHaveAttribute("data-surface", "step");
  expect(step).toHaveAttribute("data-severity", "info");
});

test.each([
  ["an error that would be a banner", payloadOf("AUTH-0025"), "We couldn't create your account"],
  ["an empty object", {}, "Something went wrong"],
  ["a number", 7, "Something went wrong"],
])("%s is drawn as well", (_, error, name) => {
  renderWired(error);
  expect(screen.getByRole("heading", { level: 1, name })).toBeVisible();
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a success", { data: { login: { success: true } } }],
  ["what the person cancelled", new DOMException("stop", "AbortError")],
])("%s renders nothing", (_, error) => {
  renderWired(error);
  expect(screen.getByRole("main")).toBeEmptyDOMElement();
});

test("takes a ref, attributes, class names and parts of the host's", () => {
  const ref = createRef<HTMLDivElement>();
  renderWired(payloadOf("AUTH-0030"), {
    ref,
    id: "closed",
    role: "region",
    className: "mine",
    headingLevel: 3,
    classNames: { title: "big" },
    slots: { icon: null, description: "Back on Monday." },
  });
  const region = screen.getByRole("region");
  expect(ref.current).toBe(region);
  expect(region).toHaveAttribute("id", "closed");
  expect(region).toHaveClass("fluz-ErrorScreen", "mine");
  expect(screen.getByRole("heading", { level: 3 })).toHaveClass("fluz-ErrorScreen-title", "big");
  expect(region.querySelector("svg")).toBeNull();
  expect(region).toHaveAccessibleDescription("Back on Monday.");
});

const closed = payloadOf("AUTH-0030");

function LogIn({ inForm = false }) {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, { operation: "login" });
  if (error && !inForm) return <ErrorScreen error={fluz} />;
  return (
    <form aria-label="Log in">
      {inForm && <ErrorScreen error={fluz} />}
      {inForm && <ErrorBanner error={fluz} />}
      <button type="button" onClick={() => setError(closed)}>
        Log in
      </button>
    </form>
  );
}

test("its heading takes the focus when it replaces the form that was sent, and nothing is announced", async () => {
  render(<LogIn />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Log in" }));
  expect(screen.getByRole("heading", { name: /isn't available/ })).toHaveFocus();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("one that is there from the start leaves the focus alone", () => {
  renderWired(closed);
  expect(document.body).toHaveFocus();
});

test("a banner of the same form gives way to it", async () => {
  render(<LogIn inForm />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Log in" }));
  expect(screen.getAllByRole("heading")).toHaveLength(1);
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});
