import "@fluz-kit/react/styles.css";
import { cleanup, render } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { EveryComponent } from "./support/everyComponent.tsx";

afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  for (const style of document.querySelectorAll("style[data-host]")) style.remove();
  await page.viewport(414, 896);
});

/** A style sheet of the application's, in front of the kit's or behind it. */
function addStyles(css: string, where: "prepend" | "append" = "append"): void {
  const style = document.createElement("style");
  style.dataset["host"] = "";
  style.textContent = css;
  document.head[where](style);
}

const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test("a page with every component has no problem that axe knows, and no id twice", async () => {
  render(<EveryComponent />);
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const described = document.querySelectorAll("[aria-describedby], [aria-labelledby]");
  const missing = [...described]
    .flatMap((element) => [
      ...(element.getAttribute("aria-describedby") ?? "").split(" "),
      ...(element.getAttribute("aria-labelledby") ?? "").split(" "),
    ])
    .filter((id) => id !== "" && document.getElementById(id) === null);
  expect(missing).toEqual([]);
});

test("no description is in a live region, and support comes last wherever it is offered", () => {
  render(<EveryComponent />);
  const live = document.querySelectorAll("[aria-live], [role=alert], [role=status]");
  expect(live).toHaveLength(2);
  const described = [...document.querySelectorAll("[aria-describedby]")].flatMap((element) =>
    (element.getAttribute("aria-describedby") ?? "").split(" "),
  );
  expect(described.length).toBeGreaterThan(5);
  const spoken = described.filter((id) =>
    document.getElementById(id)?.closest("[aria-live], [role=alert], [role=status]"),
  );
  expect(spoken).toEqual([]);
  const lists = document.querySelectorAll("[class$=-actions]");
  const offering = [...lists].filter((list) => list.querySelector("[data-action=contactSupport]"));
  expect(offering.length).toBeGreaterThan(1);
  const misplaced = offering.filter((list) => {
    const first = list.firstElementChild?.getAttribute("data-action");
    const last = list.lastElementChild?.getAttribute("data-action");
    // Where nothing else helps, it leads.
    return first !== "contactSupport" && last !== "contactSupport";
  });
  expect(misplaced).toEqual([]);
});

describe("beside a reset of the host's", () => {
  const reset =
    "*, ::before, ::after { margin: 0; padding: 0; border: 0 solid; box-sizing: border-box }" +
    "button { font: inherit; color: inherit; background: none } a { color: inherit; text-decoration: none }" +
    "ul { list-style: none } svg { display: block } h1, h2 { font-size: inherit; font-weight: inherit }";

  test("in a layer that comes before, the kit keeps its looks", () => {
    addStyles(`@layer reset { ${reset} }`, "prepend");
    render(<EveryComponent />);
    for (const step of document.querySelectorAll<HTMLElement>("button.fluz-Action")) {
      expect(step.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      expect(parseFloat(getComputedStyle(step).paddingLeft)).toBeGreaterThan(0);
    }
    const banner = document.querySelector(".fluz-ErrorBanner");
    expect(banner && getComputedStyle(banner).borderTopWidth).not.toBe("0px");
  });

  test("in no layer it wins, and everything can still be read, reached and hit", async () => {
    await page.viewport(320, 600);
    addStyles(reset);
    render(<EveryComponent />);
    for (const step of document.querySelectorAll<HTMLElement>("button.fluz-Action")) {
      expect(step.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      step.focus();
      expect(step.matches(":focus-visible")).toBe(true);
      expect(getComputedStyle(step).outlineStyle).toBe("solid");
    }
    for (const hidden of document.querySelectorAll(".fluz-visuallyHidden")) {
      expect(hidden.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    }
    expect(isTooWide()).toBe(false);
    const { violations } = await axe.run(document, { runOnly: ["color-contrast", "target-size"] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test("with spaced-out text nothing is clipped and nothing scrolls sideways (WCAG 1.4.12)", async () => {
  await page.viewport(320, 600);
  addStyles(
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
      "p { margin-block-end: 2em !important }",
  );
  render(<EveryComponent />);
  expect(isTooWide()).toBe(false);
  const clipped = [...document.querySelectorAll<HTMLElement>("main [class^=fluz-]")].filter(
    ({ className, scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      !className.includes("visuallyHidden") &&
      clientHeight > 0 &&
      (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1),
  );
  expect(clipped.map(({ className }) => className)).toEqual([]);
});
