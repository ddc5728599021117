// @vitest-environment node
import { describe, expect, test } from "vitest";
import { listFiles, readText } from "../../support/sources.ts";

type Tokens = ReadonlyMap<string, string>;

const tokens = readText("packages/react/src/styles/tokens.css");
const sheet = readText("packages/react/src/styles/index.css");

/** The colours of a rule, by the start of its selector. */
function readColors(selector: string): Tokens {
  const start = tokens.indexOf(selector);
  const rule = tokens.slice(start, tokens.indexOf("}", start));
  const found = rule.matchAll(/--fluz-color-([\w-]+): (#[\da-f]{6});/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value]));
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const severities = ["critical", "danger", "warning", "info"];
const surfaces = [...severities.map((severity) => `${severity}-surface`), "page"];

/** What is read, on what it can stand on. */
const text = [
  ...surfaces.flatMap((surface) => [
    ["text", surface],
    ["text-muted", surface],
  ]),
  ...severities.map((severity) => [severity, "page"]),
  ["action-text", "action"],
  ["action-text", "action-hover"],
];

/** What is seen: borders on both of their sides, icons, focus rings and buttons' edges. */
const shapes = [
  ...severities.flatMap((severity) => [
    [severity, `${severity}-surface`],
    [`${severity}-border`, `${severity}-surface`],
    [`${severity}-border`, "page"],
  ]),
  ...surfaces.flatMap((surface) => [
    ["focus", surface],
    ["control-border", surface],
    ["action", surface],
  ]),
];

describe.each([
  ["light", readColors(":where(:root,")],
  ["dark", readColors(':where([data-fluz-theme="dark"])')],
])("%s", (_, colors) => {
  const ratio = (one = "", other = "") =>
    contrast(colors.get(one) ?? "#000000", colors.get(other) ?? "#000000");

  test.each(text)("%s on %s reads at 7:1 or better", (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(shapes)("%s against %s is seen at 3:1 or better", (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("black on white is 21:1, so the ratios are computed right", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("the dark of the system and the dark that is asked for are the same", () => {
  const asked = readColors(':where([data-fluz-theme="dark"])');
  expect(asked.size).toBeGreaterThan(15);
  expect([...readColors(":where(:root:not(")]).toEqual([...asked]);
  expect([...readColors(":where(:root,").keys()]).toEqual([...asked.keys()]);
});

describe("the style sheet", () => {
  const all = `${tokens}\n${sheet}`;

  test("speaks in logical directions alone", () => {
    const physical =
      /^\s*(?:(?:[\w-]+-)?(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height))\s*:/m;
    expect("  margin-left: 1px;").toMatch(physical);
    expect(all).not.toMatch(physical);
    expect(all).not.toMatch(/(?:text-align|float):\s*(?:left|right)/);
  });

  test("can be overridden by any rule of the host's: one layer, no specificity, nothing forced", () => {
    expect(all).not.toContain("!important");
    const rules = all.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{/g);
    const selectors = [...rules].map(([, prelude = ""]) => prelude.trim());
    expect(selectors.length).toBeGreaterThan(40);
    const strong = selectors.filter(
      (selector) => !selector.startsWith("@") && !/^(?::where\([^{]*\))+$/.test(selector),
    );
    expect(strong).toEqual([]);
  });

  test("loads nothing", () => {
    expect(all).not.toContain("url(");
  });

  test("uses only tokens that exist", () => {
    const used = [...all.matchAll(/var\((--fluz-[\w-]+)/g)].map(([, name]) => name);
    const set = new Set([...all.matchAll(/(--fluz-[\w-]+):/g)].map(([, name]) => name));
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });

  test("has no rule for a class that no component gives", () => {
    const components = listFiles("packages/react/src")
      .filter((path) => path.endsWith(".tsx"))
      .map(readText)
      .join("\n");
    const styled = new Set([...sheet.matchAll(/\.(fluz-[\w-]+)/g)].map(([, name = ""]) => name));
    const unknown = [...styled].filter((name) => {
      const [, part = ""] = /^fluz-\w+-(\w+)$/.exec(name) ?? [];
      return !components.includes(name) && !components.includes(`part("${part}")`);
    });
    expect(unknown).toEqual([]);
  });
});
