import { en, overrideMessages } from "@fluz-kit/messages";
import { ErrorBanner, FluzProvider, SupportLink, useFluzError } from "@fluz-kit/react";
import type { FluzProviderProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import type { ReactElement } from "react";
import { expect, test, vi } from "vitest";
import { payloadOf, support } from "../support/handlers.ts";

/** A link to the support of a provider around it. */
function renderLink(provider: FluzProviderProps, link: ReactElement = <SupportLink />) {
  return render(<FluzProvider {...provider}>{link}</FluzProvider>);
}

test("leads to the provider's support, under the same words as everywhere", () => {
  render(
    <FluzProvider support={support}>
      <SupportLink />
      <ErrorBanner error={payloadOf("AUTH-0030")} />
    </FluzProvider>,
  );
  const links = screen.getAllByRole("link", { name: "Contact support (opens in new tab)" });
  expect(links.map((link) => link.getAttribute("href"))).toEqual([support.href, support.href]);
});

test("a provider around it alone leads it elsewhere", () => {
  const own = { type: "email", address: "desk@example.com" } as const;
  renderLink(
    { support },
    <FluzProvider support={own}>
      <SupportLink />
    </FluzProvider>,
  );
  expect(screen.getByRole("link")).toHaveAttribute("href", "mailto:desk@example.com");
});

test("without any support nothing is drawn", () => {
  const { container } = render(<SupportLink />);
  expect(container).toBeEmptyDOMElement();
});

test("a page opens beside the form, and neither side learns of the other", () => {
  renderLink({ support });
  const link = screen.getByRole("link", { name: "Contact support (opens in new tab)" });
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
  expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
});

test("a number can be read without a phone, left to right in any language", () => {
  renderLink({ support: { type: "tel", number: "+1 (202) 555-0143" } });
  const link = screen.getByRole("link", { name: "Contact support +1 (202) 555-0143" });
  expect(link).toHaveAttribute("href", "tel:+12025550143");
  expect(link).not.toHaveAttribute("target");
  expect(screen.getByText("+1 (202) 555-0143")).toHaveAttribute("dir", "ltr");
});

test("its words follow the language, and say which it is", () => {
  const messages = {
    ...overrideMessages(en, { actions: { contactSupport: "تواصل معنا" } }),
    locale: "ar",
    direction: "rtl" as const,
  };
  renderLink({ messages, support: { type: "tel", number: "555-0143" } });
  const link = screen.getByRole("link", { name: /تواصل معنا/ });
  expect(link).toHaveAttribute("lang", "ar");
  expect(link).toHaveAttribute("dir", "rtl");
});

test("each part can be replaced or left out, and takes class names", () => {
  renderLink(
    { support },
    <SupportLink
      className="mine"
      classNames={{ label: "words" }}
      slots={{ label: "Talk to us", newTab: null }}
    />,
  );
  expect(screen.getByRole("link", { name: "Talk to us" })).toHaveClass("fluz-SupportLink", "mine");
  expect(screen.getByText("Talk to us")).toHaveClass("fluz-SupportLink-label", "words");
});

test("a ref and other attributes reach the link; where it leads is not theirs to say", () => {
  const ref = createRef<HTMLAnchorElement>();
  const onClick = vi.fn<(event: { preventDefault: () => void }) => void>((event) => {
    event.preventDefault();
  });
  const more = { href: "javascript:alert(1)", target: "_self" };
  renderLink({ support }, <SupportLink ref={ref} id="help" onClick={onClick} {...more} />);
  const link = screen.getByRole("link");
  expect(ref.current).toBe(link);
  expect(link).toHaveAttribute("id", "help");
  expect(link).toHaveAttribute("href", support.href);
  expect(link).toHaveAttribute("target", "_blank");
  link.click();
  expect(onClick).toHaveBeenCalledOnce();
});

function OfHook() {
  const fluz = useFluzError(payload, {
    operation: "login",
    support: { type: "email", address: "login@example.com" },
  });
  return <SupportLink error={fluz} />;
}
const payload = payloadOf("AUTH-0013");

test("with a hook's result it goes where the hook's support is", () => {
  render(
    <FluzProvider support={support}>
      <OfHook />
    </FluzProvider>,
  );
  expect(screen.getByRole("link").getAttribute("href")).toMatch(/^mailto:login@example\.com\?/);
});
