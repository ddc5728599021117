import { FluzProvider, SupportLink } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";

// What each would start in a mail program: a header, another recipient, a query, a fragment, a name.
const tails = [
  "?bcc=x",
  "?subject=x&body=y",
  "&cc=z",
  "%0d%0aBcc:x",
  "%0a",
  "%2c",
  "\r\nBcc: x@y.zz",
  "\n",
  "\t",
  ",d@e.fg",
  ";d@e.fg",
  ", d@e.fg",
  " d@e.fg",
  "@e.fg",
  "#x",
  "/x",
  ":25",
  "\u0000",
  "\u2028",
  "?",
  "&",
  "%",
  ",",
  ";",
  ">",
  ")",
  "]",
  '"',
];
const others = [
  "?bcc=x@y.zz",
  "a?b@c.de",
  "a&b@c.de",
  "a%b@c.de",
  "a,b@c.de",
  "a;b@c.de",
  "a b@c.de",
  "a\nb@c.de",
  "<a@b.co",
  "mailto:a@b.co",
  "a@",
  "@b.co",
  "a@b",
  "a",
  "",
];

function renderLink(address: string) {
  return render(
    <FluzProvider support={{ type: "email", address }}>
      <SupportLink />
    </FluzProvider>,
  );
}

test.each(tails.map((tail) => `a@b.co${tail}`).concat(others))(
  "%j is no address, and nothing is offered",
  (address) => {
    vi.stubEnv("NODE_ENV", "production");
    const { container } = renderLink(address);
    expect(screen.queryByRole("link")).toBeNull();
    expect(container.textContent).toBe("");
  },
);

test.each([
  "help@example.com",
  "help+fluz@example.co.uk",
  "first.last_1-2@sub.example.io",
  "hilfe@büro.example",
])("%s is an address, and nothing is added to it", (address) => {
  renderLink(address);
  expect(screen.getByRole("link")).toHaveAttribute("href", `mailto:${address}`);
});
