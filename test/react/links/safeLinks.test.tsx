import { ErrorBanner } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";

const error = payloadOf("AUTH-0019");

test.each([
  "/login",
  "/login?from=%2Fhome#top",
  "login",
  "./login",
  "../login",
  "?step=login",
  "#login",
  "https://app.example.com/login",
  "mailto:help@example.com",
  "tel:+15551234567",
  "http://localhost:3000/login",
  "http://127.0.0.1:5173/login",
  "http://[::1]/login",
])("%s is followed", (href) => {
  render(<ErrorBanner error={error} actions={{ reauthenticate: href }} />);
  expect(screen.getByRole("link", { name: "Sign in again" })).toHaveAttribute("href", href);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " \u0001javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://app.example.com/1",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:evil.example",
  "https:///evil.example",
  "https://user:secret@example.com",
  "http://example.com",
  "ftp://example.com",
  "mailto:a@example.com%0d%0aBcc:b@example.com",
  " /login",
])("%j is refused, and development says so", async (href) => {
  // The complaint comes once per action, so each value meets the kit afresh.
  vi.resetModules();
  expectConsole("error", /the link of "reauthenticate" is not followed/);
  expectConsole("warn", /asks for "reauthenticate" first/);
  const fresh = await import("@fluz-kit/react");
  render(<fresh.ErrorBanner error={error} actions={{ reauthenticate: href }} />);
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  expect(screen.getByRole("group")).toBeVisible();
});

test("in production http://localhost is refused too, in silence", async () => {
  vi.stubEnv("NODE_ENV", "production");
  render(<ErrorBanner error={error} actions={{ reauthenticate: "http://localhost:3000" }} />);
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});
