import { describe, expect, test } from "vitest";
import { readText } from "../../../support/sources.ts";

type Tokens = ReadonlyMap<string, string>;

const severities = ["danger", "warning", "info"];
const tokens = readText("packages/react/src/styles/rules/tokens.css");
const sheet = readText("packages/react/src/styles/rules/error-banner.css");

/** The colours of one scheme, those of surfaces and edges mixed as the sheet mixes them. */
function readColors(scheme: "light" | "dark"): Tokens {
  const pairs = tokens.matchAll(
    /--fluz-color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g,
  );
  const colors = new Map(
    [...pairs].map(([, name = "", light = "", dark = ""]) => [
      name,
      scheme === "light" ? light : dark,
    ]),
  );
  for (const severity of severities) {
    colors.set(
      `${severity}-surface`,
      mix(colors, severity, readShare("background", "--fluz-accent")),
    );
    colors.set(
      `${severity}-border`,
      mix(colors, severity, readShare("border-color", "--fluz-accent")),
    );
  }
  colors.set("action-hover", mix(colors, "action", readShare("background", "--fluz-color-action")));
  return colors;
}

/** How much of a colour the sheet mixes into the page's, from 0 to 1. */
function readShare(property: string, color: string): number {
  const rule = new RegExp(
    `\\s${property}: [^;]*color-mix\\(in srgb, var\\(${color}\\) (\\d+)%, var\\(--fluz-color-page\\)\\);`,
  );
  return Number(rule.exec(sheet)?.[1]) / 100;
}

function mix(colors: Tokens, name: string, share: number): string {
  const page = channels(colors.get("page") ?? "");
  const mixed = channels(colors.get(name) ?? "").map((channel, index) =>
    Math.round(channel * share + (page[index] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color)
    .map((channel) => channel / 255)
    .map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

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

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  const colors = readColors(scheme);
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

test("a mix is what a browser makes of it", () => {
  const colors = new Map([
    ["page", "#ffffff"],
    ["ink", "#000000"],
  ]);
  expect(mix(colors, "ink", 0.2)).toBe("#cccccc");
  expect(readColors("light").get("danger-surface")).toMatch(/^#f[\da-f]f[\da-f]f[\da-f]$/);
});

test("every colour of the one scheme has its counterpart in the other", () => {
  const namesOf = (pattern: RegExp) => [...tokens.matchAll(pattern)].map(([, name]) => name);
  const paired = namesOf(/--fluz-color-([\w-]+): light-dark\(/g);
  expect(paired.length).toBeGreaterThanOrEqual(10);
  // And every browser has a colour for it.
  expect(namesOf(/--fluz-color-([\w-]+): Canvas(?:Text)?;/g)).toEqual(paired);
  expect(namesOf(/--fluz-color-([\w-]+):/g)).toEqual([...paired, ...paired]);
});
