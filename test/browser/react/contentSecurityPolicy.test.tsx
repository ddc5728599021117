import { cleanup, render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { EveryComponent } from "./support/everyComponent.tsx";
import { Gallery } from "./support/page.tsx";

/** Nothing but style sheets of the page's own: no inline style, no data image, no string that becomes markup. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

afterEach(() => {
  cleanup();
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

/** A page under the policy, with what it has to say of violations. */
async function openPage(body: string) {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc =
    `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<title>Page</title></head><body><div id=root>${body}</div></body></html>`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const container = page?.querySelector("#root");
  if (!page || !container) throw new Error("The page has not loaded.");
  const violations: string[] = [];
  page.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
    violations.push(violatedDirective);
  });
  return { page, container, violations };
}

/** Violations are told in a task of their own. */
const settle = () => new Promise((resolve) => requestAnimationFrame(resolve));

test("the policy is in force: an inline style and a string of markup are stopped", async () => {
  const { page, container, violations } = await openPage("");
  const style = page.createElement("style");
  style.textContent = "p { color: red }";
  page.head.append(style);
  expect(() => {
    container.innerHTML = "<p style='color: red'>No</p>";
  }).toThrow(/TrustedHTML/);
  await expect
    .poll(() => violations)
    .toEqual(expect.arrayContaining(["style-src-elem", "require-trusted-types-for"]));
});

test("rendered in the browser the kit breaks nothing of it", async () => {
  const { page, container, violations } = await openPage("");
  render(<Gallery />, { container });
  await settle();
  expect(page.querySelectorAll("[role=group]")).toHaveLength(4);
  expect(page.querySelector("[style]")).toBeNull();
  expect(violations).toEqual([]);
});

test("with every component in it the page breaks nothing either, in the browser and from a server", async () => {
  const first = await openPage("");
  render(<EveryComponent />, { container: first.container });
  const html = renderToString(<EveryComponent />);
  const second = await openPage(html);
  render(<EveryComponent />, { container: second.container, hydrate: true });
  await settle();
  for (const { page, violations } of [first, second]) {
    expect(page.querySelectorAll("[role=group]")).toHaveLength(5);
    expect(page.querySelector("[style], style, script")).toBeNull();
    expect(violations).toEqual([]);
  }
});

test("rendered on a server, and taken over by the browser, neither", async () => {
  const html = renderToString(<Gallery />);
  expect(html).not.toMatch(/ style=|<style|<script|data:/);
  const { page, container, violations } = await openPage(html);
  const problems: unknown[] = [];
  const onRecoverableError = (error: unknown) => problems.push(error);
  render(<Gallery />, { container, hydrate: true, onRecoverableError });
  await settle();
  expect(page.querySelectorAll("[role=group]")).toHaveLength(4);
  expect(problems).toEqual([]);
  expect(violations).toEqual([]);
});
