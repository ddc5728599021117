// @vitest-environment jsdom
import { createSandbox, type SandboxOptions } from "@fluz-kit/sandbox";
import { screen } from "@testing-library/dom";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { consentUrl } from "../../support/consent.ts";

describe("the consent page", () => {
  async function open(changes: Record<string, string> = {}, options: SandboxOptions = {}) {
    const response = await createSandbox(options).fetch(new Request(consentUrl(changes)));
    const text = await response.clone().text();
    const page = new DOMParser().parseFromString(text, "text/html");
    document.body.replaceChildren(...page.body.children);
    return { response, page, text };
  }

  test("the page says who asks, for what, and that this is not the real thing", async () => {
    const { page } = await open();
    expect(page.documentElement.lang).toBe("en");
    expect(page.title).toBe("Allow access? – Fluz Kit sandbox");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Allow access?");
    expect(screen.getByText("example-app").tagName).toBe("STRONG");
    expect(screen.getByText(/This is not the real Fluz/)).toBeDefined();
    expect(screen.getByText("Either way you go back to localhost:3000.")).toBeDefined();
  });

  test("each scope is a checkbox of one group; one that nobody knows is left out", async () => {
    await open();
    screen.getByRole("group", { name: "Let it do this" });
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map(({ value, checked }) => [value, checked])).toEqual([
      ["LIST_PAYMENT", true],
      ["MAKE_DEPOSIT", true],
    ]);
    expect(screen.getByRole("checkbox", { name: "LIST_PAYMENT" })).toBe(boxes[0]);
  });

  test("a scope that the application may not ask for is left out as well", async () => {
    await open({}, { applicationScopes: ["MAKE_DEPOSIT"] });
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  });

  test("with nothing to grant the page says so, and can still be answered", async () => {
    await open({ scopes: "MAKE_COFFEE" });
    expect(screen.queryByRole("checkbox")).toBeNull();
    screen.getByText("It asks for nothing that it may ask for.");
    screen.getByRole("button", { name: "Deny" });
  });

  test("approving and denying are buttons of one form, which the keyboard reaches by itself", async () => {
    const { page } = await open();
    const buttons = screen.getAllByRole<HTMLButtonElement>("button");
    expect(buttons.map(({ name, value, textContent }) => [name, value, textContent])).toEqual([
      ["decision", "approve", "Approve"],
      ["decision", "deny", "Deny"],
    ]);
    expect(new Set(buttons.map(({ form }) => form?.method))).toEqual(new Set(["post"]));
    expect(page.querySelector("[tabindex]")).toBeNull();
  });

  test("the page runs no script, loads nothing, and its form leads to the application alone", async () => {
    const { response, page } = await open();
    expect(page.querySelector("script, [onclick], [src], link")).toBeNull();
    expect(response.headers.get("content-security-policy")?.split("; ")).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^style-src 'sha256-[\w+/]+=*'$/),
      "form-action 'self' http://localhost:3000",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test("its policy lets its own style sheet through", async () => {
    const { response, text } = await open();
    const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const hash = createHash("sha256").update(styles).digest("base64");
    expect(response.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
  });
});

describe("the control page", () => {
  test("the page has a style sheet that its own policy lets through", async () => {
    const response = await createSandbox().fetch(new Request("http://localhost/"));
    const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(await response.text()) ?? [];
    const hash = createHash("sha256").update(styles).digest("base64");
    expect(response.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
  });
});
