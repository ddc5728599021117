import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
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
