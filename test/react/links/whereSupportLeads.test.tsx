import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import type { SupportChannel } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";

const error = payloadOf("AUTH-0030");

function renderWith(support: SupportChannel | readonly SupportChannel[], shown: unknown = error) {
  render(
    <FluzProvider support={support}>
      <ErrorBanner error={shown} />
    </FluzProvider>,
  );
}

test.each([
  [{ type: "url", href: "https://help.example.com/a?b=c" }, "https://help.example.com/a?b=c"],
  [{ type: "tel", number: "+1 (555) 123-4567" }, "tel:+15551234567"],
  [
    { type: "email", address: "help+app@example.co.uk" },
    "mailto:help+app@example.co.uk?body=Reference%20for%20support%3A%20AUTH-0030",
  ],
] as const)("%o leads to %s", (channel, href) => {
  renderWith(channel);
  expect(screen.getByRole("link", { name: /Contact support/ })).toHaveAttribute("href", href);
});

test("an email says the reference and nothing that the person typed or the server said", () => {
  renderWith(
    { type: "email", address: "help@example.com" },
    { ...payloadOf("AUTH-0030"), extensions: { requestId: "r-1" }, phone: "+15551234567" },
  );
  const href = screen.getByRole("link", { name: /Contact support/ }).getAttribute("href") ?? "";
  expect(decodeURIComponent(href)).toBe("mailto:help@example.com?body=Reference for support: r-1");
  expect(href).not.toContain("+");
});

test.each([
  { type: "url", href: "javascript:alert(1)" },
  { type: "url", href: "/support" },
  { type: "url", href: "https://user:secret@example.com" },
  { type: "email", address: "a@b.co?bcc=x@y.zz" },
  { type: "email", address: "a@b.co%0d%0aBcc:x" },
  { type: "email", address: "a@b.co,d@e.fg" },
  { type: "email", address: "a@b.co\r\nBcc: x@y.zz" },
  { type: "email", address: "a b@c.de" },
  { type: "email", address: "nobody" },
  { type: "tel", number: "javascript:alert(1)" },
  { type: "tel", number: "" },
] as const)("%o is not offered, and development says so", async (channel) => {
  vi.resetModules();
  expectConsole("error", /the support channel of type .* is not safe/);
  expectConsole("warn", /asks for "contactSupport" first/);
  const fresh = await import("@fluz-kit/react");
  render(
    <fresh.FluzProvider support={channel}>
      <fresh.ErrorBanner error={error} />
    </fresh.FluzProvider>,
  );
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("of several channels the first that is safe is taken", () => {
  expectConsole("error", /the support channel of type "url" is not safe/);
  renderWith([
    { type: "url", href: "http://example.com" },
    { type: "tel", number: "555-0100" },
  ]);
  expect(screen.getByRole("link", { name: "Contact support" })).toHaveAttribute(
    "href",
    "tel:5550100",
  );
});

test("a support page opens beside the form, without telling it where the person was", () => {
  renderWith({ type: "url", href: "https://help.example.com" });
  const link = screen.getByRole("link", { name: "Contact support (opens in new tab)" });
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
  expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
});
