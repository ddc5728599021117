import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { Gallery } from "../support/page.tsx";

beforeEach(() => page.viewport(720, 900));
afterEach(() => {
  document.head.querySelectorAll("[data-of-host]").forEach((style) => style.remove());
  document.documentElement.removeAttribute("style");
});

/** A style sheet of the host's. */
function hostStyles(css: string): void {
  const style = document.createElement("style");
  style.dataset["ofHost"] = "";
  style.textContent = css;
  document.head.append(style);
}

const controls = () => [
  ...document.querySelectorAll<HTMLElement>(".fluz-Action, .fluz-ErrorBanner-dismiss"),
];
const clipped = () =>
  [...document.querySelectorAll<HTMLElement>("[class^=fluz-]:not(.fluz-visuallyHidden)")].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      getComputedStyle(element).display !== "inline" &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1),
  );

test("every target is at least 44 px wide and high", () => {
  render(<Gallery />);
  expect(controls().length).toBeGreaterThan(10);
  for (const control of controls()) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});

describe.each([
  ["320 px wide", ""],
  ["320 px wide with text at 200 %", "html { font-size: 200% }"],
  [
    "320 px wide with the text spacing of WCAG 1.4.12",
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
      "p { margin-block-end: 2em !important }",
  ],
])("%s", (_, css) => {
  test("nothing is clipped, and nothing scrolls sideways", async () => {
    await page.viewport(320, 600);
    hostStyles(`body { margin: 0 } ${css}`);
    render(<Gallery />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(clipped().map(({ className }) => className)).toEqual([]);
  });
});

test("at 320 px the steps stand in one column", async () => {
  await page.viewport(320, 600);
  render(<Gallery />);
  const tops = (variant: string) =>
    document.querySelectorAll(`[data-variant=${variant}]`)[1]?.getBoundingClientRect().top ?? 0;
  const [first, second] = document.querySelectorAll(".fluz-ErrorBanner-actions")[1]?.children ?? [];
  expect(tops("primary")).toBeGreaterThan(0);
  expect(second?.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    first?.getBoundingClientRect().bottom ?? Infinity,
  );
});

test("a host that colours its links leaves the words of a step as they are", () => {
  hostStyles("a { color: rgb(255, 0, 0) } a:visited { color: rgb(255, 0, 0) }");
  render(<Gallery />);
  const link = screen.getByRole("link", { name: "Sign in again" });
  const words = link.firstElementChild ?? link;
  expect(words.textContent).toBe("Sign in again");
  expect(getComputedStyle(words).color).toBe("rgb(255, 255, 255)");
  expect(getComputedStyle(link).backgroundColor).toBe("rgb(23, 25, 30)");
});

test("any rule of the host's wins, without a fight", () => {
  hostStyles(".fluz-ErrorBanner { border-radius: 0 } .fluz-Action { min-block-size: 60px }");
  render(<Gallery />);
  const [banner] = screen.getAllByRole("group");
  expect(banner && getComputedStyle(banner).borderRadius).toBe("0px");
  expect(controls()[0]?.getBoundingClientRect().height).toBe(60);
});

describe("light and dark", () => {
  const ground = () => {
    const [banner] = screen.getAllByRole("group");
    return banner ? getComputedStyle(banner).color : "";
  };
  const dark = "rgb(243, 242, 245)";
  const light = "rgb(23, 25, 30)";

  test.each([
    ["a page that is light by itself stays light", "", "dark", light],
    ["a page that follows the system is dark with it", "light dark", "dark", dark],
    ["a page that follows the system is light with it", "light dark", "light", light],
  ])("%s", async (_, scheme, system, expected) => {
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: system }],
    });
    document.documentElement.style.colorScheme = scheme;
    render(<Gallery />);
    expect(ground()).toBe(expected);
    await cdp().send("Emulation.setEmulatedMedia", { features: [] });
  });

  test("an ancestor can ask for one", () => {
    render(
      <div data-fluz-theme="dark">
        <Gallery />
      </div>,
    );
    expect(ground()).toBe(dark);
  });
});

test("in forced colours edges, icons and ranks are still seen", async () => {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  render(<Gallery />);
  const [banner] = screen.getAllByRole("group");
  const styles = banner && getComputedStyle(banner);
  expect(styles?.borderTopStyle).toBe("solid");
  expect(styles?.borderTopColor).not.toBe(styles?.backgroundColor);
  const icon = banner?.querySelector("svg");
  expect(icon && getComputedStyle(icon).stroke).not.toBe(styles?.backgroundColor);
  const widths = controls().map((control) => getComputedStyle(control).borderTopWidth);
  expect(new Set(widths)).toEqual(new Set(["1px", "2px"]));
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});

test("nothing moves", async () => {
  render(<Gallery />);
  screen.getAllByRole("button")[0]?.focus();
  await new Promise(requestAnimationFrame);
  expect(document.getAnimations()).toEqual([]);
});

test("from right to left the icon stands on the right", () => {
  render(
    <div dir="rtl">
      <Gallery />
    </div>,
  );
  const [banner] = screen.getAllByRole("group");
  expect(banner?.getAttribute("dir")).toBe("ltr");
  if (banner) banner.dir = "rtl";
  const icon = banner?.querySelector(".fluz-ErrorBanner-icon")?.getBoundingClientRect();
  const body = banner?.querySelector(".fluz-ErrorBanner-body")?.getBoundingClientRect();
  expect(icon?.left).toBeGreaterThanOrEqual(body?.right ?? Infinity);
});
