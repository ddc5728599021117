import { FluzProvider, SupportLink } from "@fluz-kit/react";
import type { SupportChannel } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";

const urls = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " \u0001javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://example.com/1",
  "//evil.example",
  "/\\evil.example",
  "https:evil",
  "https://u:p@example.com",
  "http://example.com",
  "/help",
  "mailto:a@b.co%0d%0aBcc:x@y.zz",
  "",
];
const addresses = [
  "a@b.co?bcc=x@y.zz",
  "a@b.co&cc=x@y.zz",
  "a@b.co%0d%0aBcc:x@y.zz",
  "a@b.co\r\nBcc: x@y.zz",
  "a@b.co,d@e.fg",
  "a@b.co;d@e.fg",
  "Help <a@b.co>",
  "a b@c.de",
  "nobody",
  "",
];
const numbers = ["javascript:alert(1)", "+1;phone-context=evil", "---", "12", "1".repeat(40), ""];

const hostile: SupportChannel[] = [
  ...urls.map((href) => ({ type: "url", href }) as const),
  ...addresses.map((address) => ({ type: "email", address }) as const),
  ...numbers.map((number) => ({ type: "tel", number }) as const),
];

function renderLink(support: SupportChannel | readonly SupportChannel[]) {
  return render(
    <FluzProvider support={support}>
      <SupportLink />
    </FluzProvider>,
  );
}

test.each(hostile)("%o is drawn as nothing, and development says so once", async (channel) => {
  vi.resetModules();
  const fresh = await import("@fluz-kit/react");
  expectConsole("error", /^Fluz Kit: the support channel of type .* is not safe to link to/);
  const complain = vi.spyOn(console, "error");
  const { container } = render(
    <>
      <fresh.FluzProvider support={channel}>
        <fresh.SupportLink />
      </fresh.FluzProvider>
      <fresh.FluzProvider support={[channel]}>
        <fresh.SupportLink />
      </fresh.FluzProvider>
    </>,
  );
  expect(screen.queryByRole("link")).toBeNull();
  expect(container.textContent).toBe("");
  expect(complain).toHaveBeenCalledOnce();
});

test.each([
  ["help+app@example.co.uk", "mailto:help+app@example.co.uk"],
  ["a#b/c@example.com", "mailto:a%23b%2Fc@example.com"],
  ["o'neil@example.com", "mailto:o'neil@example.com"],
])("an email to %s goes to %s", (address, href) => {
  renderLink({ type: "email", address });
  expect(screen.getByRole("link")).toHaveAttribute("href", href);
});

test("of several the first that is safe is drawn, and no other", () => {
  expectConsole("error", /the support channel of type "url" is not safe/);
  renderLink([
    { type: "url", href: "http://example.com" },
    { type: "tel", number: "555-0143" },
    { type: "email", address: "help@example.com" },
  ]);
  expect(screen.getByRole("link")).toHaveAttribute("href", "tel:5550143");
});

test("a list of none is no support", () => {
  const { container } = renderLink([]);
  expect(screen.queryByRole("link")).toBeNull();
  expect(container.textContent).toBe("");
});
