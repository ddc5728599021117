import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { addHostStyles } from "../support/hostStyles.ts";
import { Gallery } from "../support/page.tsx";

beforeEach(() => page.viewport(720, 900));
const hostStyles = (css: string) => onTestFinished(addHostStyles(css));

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
