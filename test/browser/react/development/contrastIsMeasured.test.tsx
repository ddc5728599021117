import "@fluz-kit/react/styles.css";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addHostStyles } from "../support/hostStyles.ts";
import { judgeTitle } from "../support/judgeTitle.tsx";

const undo: (() => void)[] = [];
const style = (css: string) => void undo.push(addHostStyles(css));

afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** What the browser makes of a colour on white: red, green, blue. */
function paint(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) throw new Error("there is no canvas");
  for (const one of ["white", color]) {
    context.fillStyle = one;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}

describe("the contrast of a text on what is behind it", () => {
  test.each([
    ["#777777", "#ffffff", "#777777 on #ffffff has a contrast of 4.47:1"],
    ["rgb(0 0 0 / 0.5)", "#ffffff", "#808080 on #ffffff has a contrast of 3.97:1"],
    ["#ffffff", "rgb(0 0 0 / 0.4)", "#ffffff on #999999 has a contrast of 2.84:1"],
    ["color(srgb 1 0 0)", "white", "#ff0000 on #ffffff has a contrast of 3.99:1"],
  ])("%s on %s: %s", async (text, background, finding) => {
    style("html { background: #ffffff }");
    const css = `.fluz-ErrorBanner { color: ${text}; background: ${background} }`;
    expect(await judgeTitle(css)).toEqual([expect.stringContaining(finding)]);
  });

  test.each([
    "oklch(0.7 0.1 200)",
    "oklch(0.75 0.15 30 / 0.9)",
    "oklch(0.65 none none)",
    "oklab(0.7 0.05 -0.1)",
    "oklch(0.9 0.4 140)",
    "color(srgb 0.6 0.7 0.55)",
    "color-mix(in srgb, red 60%, white)",
    "color-mix(in oklab, red, white 60%)",
    "hsl(200 40% 60%)",
    "color-mix(in hsl, #88b 50%, transparent)",
  ])("%s is read as the browser paints it", async (color) => {
    const findings = await judgeTitle(`.fluz-ErrorBanner { color: ${color}; background: #ffffff }`);
    expect(findings).toHaveLength(1);
    const [, ...read] = /#(..)(..)(..) on #ffffff/.exec(findings[0] ?? "") ?? [];
    expect(read).toHaveLength(3);
    const painted = paint(color);
    // A painted pixel is rounded twice.
    const away = read.map((hex, at) => Math.abs(Number.parseInt(hex, 16) - (painted[at] ?? 0)));
    expect(Math.max(...away)).toBeLessThanOrEqual(1);
  });

  test.each([
    ["4.54:1", "color: #767676"],
    ["21:1", "color: #000000"],
    ["3.94:1 in large text", "color: #808081; font-size: 24px"],
    ["3.94:1 in bold text that is nearly as large", "color: #808081; font: bold 18.7px serif"],
  ])("%s is enough", async (_, css) => {
    style("html { background: #ffffff } .fluz-ErrorBanner { background: none !important }");
    expect(await judgeTitle(`.fluz-ErrorBanner-title { ${css} }`)).toEqual([]);
  });

  test("large text needs 3:1", async () => {
    const css = "color: #959595; background: #ffffff; font-size: 24px";
    expect(await judgeTitle(`.fluz-ErrorBanner-title { ${css} }`)).toEqual([
      expect.stringContaining("contrast of 2.99:1, and text of this size needs 3:1"),
    ]);
  });

  test("what is behind all is the page itself, white or dark", async () => {
    // These tests stand in a frame, through which another page could be seen.
    vi.stubGlobal("parent", window);
    const css = ".fluz-ErrorBanner { background: none; color: ";
    expect(await judgeTitle(`${css} #888888 }`)).toEqual([
      expect.stringMatching(/#888888 on #ffffff.* Change --fluz-color-text or .* of <html>\.$/),
    ]);
    style("html { color-scheme: dark }");
    expect(await judgeTitle(`${css} #555555 }`)).toEqual([
      expect.stringMatching(/#555555 on #121212.* Change --fluz-color-text or .* of <html>\.$/),
    ]);
    expect(await judgeTitle(`${css} #888888 }`)).toEqual([]);
  });

  test("the element of the application that is behind is named", async () => {
    const css = "main { background: #ffffff } .fluz-ErrorBanner { background: none; color: ";
    expect(await judgeTitle(`${css} #8a8a8a }`)).toEqual([
      expect.stringMatching(/ Change --fluz-color-text or the background of <main>\.$/),
    ]);
  });
});
