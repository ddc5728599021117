import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { Gallery } from "../support/page.tsx";

beforeEach(() => page.viewport(720, 900));
afterEach(() => document.documentElement.removeAttribute("style"));

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
  const widths = [...document.querySelectorAll(".fluz-Action, .fluz-ErrorBanner-dismiss")].map(
    (control) => getComputedStyle(control).borderTopWidth,
  );
  expect(new Set(widths)).toEqual(new Set(["1px", "2px"]));
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});
