import { AccessPrompt, FluzProvider } from "@fluz-kit/react";
import type { Authorization } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";

const error = payloadOf("AUTH-0031");
const goBack = () => {};
const authorization = {
  clientId: "rent-right",
  redirectUri: "https://rent.example.com/granted",
  state: "one-value-nobody-can-guess",
} as const satisfies Authorization;

test("the button leads to Fluz's consent page, for what is missing alone", () => {
  render(
    <AccessPrompt
      error={error}
      scopes={["LIST_PAYMENT", "MAKE_DEPOSIT"]}
      authorization={authorization}
      actions={{ goBack }}
    />,
  );
  const { origin, pathname, searchParams } = new URL(
    screen.getByRole("link", { name: "Review access" }).getAttribute("href") ?? "",
  );
  expect(origin + pathname).toBe("https://fluz.app/authorize");
  expect(searchParams.get("scopes")).toBe("LIST_PAYMENT MAKE_DEPOSIT");
  expect(searchParams.get("state")).toBe(authorization.state);
});

test("what the host wires to the action comes first", () => {
  render(
    <AccessPrompt
      error={error}
      scopes={["LIST_PAYMENT"]}
      authorization={authorization}
      actions={{ grantAccess: "/grant", goBack }}
    />,
  );
  expect(screen.getByRole("link", { name: "Review access" })).toHaveAttribute("href", "/grant");
});

test("an authorization of its own comes before what holds for the whole page", () => {
  render(
    <FluzProvider actions={{ grantAccess: "/grant", goBack }}>
      <AccessPrompt error={error} scopes={["LIST_PAYMENT"]} authorization={authorization} />
    </FluzProvider>,
  );
  expect(screen.getByRole("link", { name: "Review access" }).getAttribute("href")).toMatch(
    /^https:\/\/fluz\.app\//,
  );
});

test.each([
  ["state", { ...authorization, state: "short" }],
  ["redirectUri", { ...authorization, redirectUri: "javascript:alert(1)" }],
  ["baseUrl", { ...authorization, baseUrl: "http://evil.example" }],
])("with an unusable %s there is no button, and development says why", async (option, unusable) => {
  vi.resetModules();
  const fresh = await import("@fluz-kit/react");
  expectConsole(
    "error",
    new RegExp(`^Fluz Kit: no consent page can be offered\\. authorizeUrl.*\`${option}\``),
  );
  expectConsole("warn", /asks for "grantAccess" first and nothing handles it/);
  render(
    <fresh.AccessPrompt
      error={error}
      scopes={["LIST_PAYMENT"]}
      authorization={unusable}
      actions={{ goBack }}
    />,
  );
  expect(screen.getByRole("group")).toBeVisible();
  expect(screen.queryByText("Review access")).not.toBeInTheDocument();
});

test("without scopes there is nothing to grant", async () => {
  vi.resetModules();
  const fresh = await import("@fluz-kit/react");
  expectConsole("warn", /asks for "grantAccess" first and nothing handles it/);
  render(<fresh.AccessPrompt error={error} authorization={authorization} actions={{ goBack }} />);
  expect(screen.queryByText("Review access")).not.toBeInTheDocument();
});
