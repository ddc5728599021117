import type { Messages } from "@fluz-kit/messages";
import "@fluz-kit/react/styles.css";
import { render } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { arXB, enXA } from "../../../stories/support/pseudoMessages.ts";
import { EveryComponent } from "./support/everyComponent.tsx";
import { addHostStyles } from "./support/hostStyles.ts";
import { Gallery } from "./support/page.tsx";
import { lostTexts, textsOnPage } from "./support/textOnPage.ts";

const undo: (() => void)[] = [];

beforeEach(() => {
  undo.push(
    addHostStyles(
      "body { margin: 0; background: Canvas; color: CanvasText } main { padding: 16px }",
    ),
  );
});
afterEach(async () => {
  for (const one of undo.splice(0)) one();
  document.documentElement.removeAttribute("dir");
  document.documentElement.removeAttribute("style");
  await cdp().send("Emulation.setEmulatedMedia", { media: "", features: [] });
  await page.viewport(414, 896);
});

const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** A digit in every field for digits, as many as it asks for. */
async function fillFields(digits: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(digits)) {
    for (const input of document.querySelectorAll<HTMLInputElement>(`.fluz-${name}-input`)) {
      await userEvent.fill(input, text);
    }
  }
}

const spacing =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
  "p { margin-block-end: 2em !important }";

describe.each([
  ["words three times as long", enXA, ""],
  ["the text spacing of WCAG 1.4.12", undefined, spacing],
  ["long words with that spacing", enXA, spacing],
  ["long words at twice the size", enXA, "html { font-size: 200% }"],
])("at 320 px, with %s", (_, messages, css) => {
  test("no text is cut off, out of its box, or over another", async () => {
    await page.viewport(320, 600);
    undo.push(addHostStyles(css));
    render(<EveryComponent messages={messages} />);
    await fillFields({ TwoFactorPrompt: "493817", PasscodePrompt: "4938" });
    for (const details of document.querySelectorAll("details")) details.open = true;
    expect(textsOnPage(document.body).length).toBeGreaterThan(50);
    expect(lostTexts(document.body)).toEqual([]);
    expect(isTooWide()).toBe(false);
    const inputs = [...document.querySelectorAll<HTMLInputElement>("[class*=Prompt-input]")];
    expect(inputs.length).toBeGreaterThan(2);
    const cut = inputs.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(cut.map(({ className }) => className)).toEqual([]);
  });
});

describe("from right to left", () => {
  /** Where the kit's elements and single lines are, counted from the side where reading begins. */
  async function places(direction: "ltr" | "rtl", messages?: Messages) {
    document.documentElement.dir = direction;
    const { unmount } = render(<EveryComponent messages={messages} />);
    for (const details of document.querySelectorAll("details")) details.open = true;
    const width = document.documentElement.clientWidth;
    const boxes = [...document.querySelectorAll("[class*=fluz-], [class*=fluz-] svg")]
      .filter((element) => !element.closest(".fluz-visuallyHidden"))
      .map(
        (element) =>
          [element.getAttribute("class") ?? "", element.getBoundingClientRect()] as const,
      );
    // Punctuation changes sides, so the lines of a sentence are as wide as the sentence, from end to end.
    const lines = textsOnPage(document.body).map(({ words, lines: all }) => {
      const right = Math.max(...all.map((line) => line.right));
      const start = Math.min(...all.map((line) => line.left));
      return [words, new DOMRect(start, all[0]?.top, right - start)] as const;
    });
    const found = [...boxes, ...lines]
      .filter(([, { width: across }]) => across > 0)
      .map(([what, box]) => ({
        what,
        start: Math.round(direction === "ltr" ? box.left : width - box.right),
        top: Math.round(box.top),
        width: Math.round(box.width),
      }));
    const flipped = [...document.querySelectorAll("svg")].filter(
      (icon) => (icon.getScreenCTM()?.a ?? 0) <= 0,
    );
    unmount();
    return { found, flipped };
  }

  test("every component is the mirror image of itself, and no icon is turned round", async () => {
    await page.viewport(720, 900);
    const left = await places("ltr");
    const right = await places("rtl", arXB);
    expect(left.found.length).toBeGreaterThan(150);
    const moved = left.found.filter(({ start, top, width }, index) => {
      const other = right.found[index];
      const by = other ? [start - other.start, top - other.top, width - other.width] : [99];
      return by.some((px) => Math.abs(px) > 1);
    });
    expect(moved).toEqual([]);
    expect(right.found.map(({ what }) => what)).toEqual(left.found.map(({ what }) => what));
    expect([...left.flipped, ...right.flipped]).toEqual([]);
  });
});

describe("without colours", () => {
  /** The darkness of each pixel of an element's picture, against its corner. */
  async function inkOf(element: Element): Promise<readonly boolean[]> {
    const { base64 } = await page
      .elementLocator(element)
      .screenshot({ base64: true, save: false, animations: "disabled" })
      .then((taken) => (typeof taken === "string" ? { base64: taken } : taken));
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const side = 24;
    const context = new OffscreenCanvas(side, side).getContext("2d");
    context?.drawImage(image, 0, 0, side, side);
    const data = context?.getImageData(0, 0, side, side).data ?? new Uint8ClampedArray();
    const light = Array.from({ length: side * side }, (_, index) => data[index * 4] ?? 0);
    return light.map((value) => Math.abs(value - (light[0] ?? 0)) > 60);
  }

  test("severities differ by the outline of their icon and by a word", async () => {
    undo.push(addHostStyles("html { filter: grayscale(1) }"));
    await page.viewport(720, 1_200);
    render(<Gallery />);
    const banners = [...document.querySelectorAll(".fluz-ErrorBanner")];
    const inks = new Map<string, readonly boolean[]>();
    for (const banner of banners) {
      const icon = banner.querySelector(".fluz-ErrorBanner-icon svg") ?? banner;
      inks.set(banner.getAttribute("data-severity") ?? "", await inkOf(icon));
    }
    expect([...inks.keys()]).toEqual(["critical", "error", "warning", "info"]);
    const all = [...inks.entries()];
    expect(all.filter(([, ink]) => ink.filter(Boolean).length <= 20)).toEqual([]);
    const alike = all.flatMap(([one, a]) =>
      all
        .filter(([other, b]) => one < other && a.filter((ink, at) => ink !== b[at]).length <= 20)
        .map(([other]) => `${one} and ${other}`),
    );
    expect(alike).toEqual([]);
    const words = banners.map(
      (banner) => banner.querySelector(".fluz-visuallyHidden")?.textContent,
    );
    expect(words).toEqual(["Problem", "Error", "Warning", "Next step"]);
  });
});

describe("a message that stands", () => {
  const words = () => textsOnPage(document.body).map((text) => text.words);

  test("is there on paper too", async () => {
    await page.viewport(720, 900);
    render(<EveryComponent />);
    const before = words();
    expect(before).toContain("This service isn't available right now");
    await cdp().send("Emulation.setEmulatedMedia", { media: "print", features: [] });
    expect(matchMedia("print").matches).toBe(true);
    expect(words()).toEqual(before);
    expect(lostTexts(document.body)).toEqual([]);
  });

  test.each(["light", "dark"])(
    "stays, keeps the focus and can be read when the page turns %s",
    async (to) => {
      const turn = (value: string) =>
        cdp().send("Emulation.setEmulatedMedia", {
          features: [{ name: "prefers-color-scheme", value }],
        });
      document.documentElement.style.colorScheme = "light dark";
      await turn(to === "dark" ? "light" : "dark");
      render(<EveryComponent />);
      const before = words();
      const [banner] = document.querySelectorAll<HTMLElement>(".fluz-ErrorBanner");
      banner?.focus();
      await turn(to);
      expect(words()).toEqual(before);
      expect(document.activeElement).toBe(banner);
      const { violations } = await axe.run(document, { runOnly: ["color-contrast"] });
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    },
  );
});
