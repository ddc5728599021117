import { expect, test } from "vitest";
import { listFiles, readText } from "../../support/sources.ts";

const folder = "packages/react/src/styles/rules";
const all = listFiles(folder).map(readText).join("\n");

test("speaks in logical directions alone", () => {
  const physical =
    /^\s*(?:(?:[\w-]+-)?(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height))\s*:/m;
  expect("  margin-left: 1px;").toMatch(physical);
  expect(all).not.toMatch(physical);
  // Digits read from left to right in every script.
  const digits = readText(`${folder}/two-factor-prompt.css`).match(/text-align: left/g);
  expect(all.match(/(?:text-align|float):\s*(?:left|right)/g)).toEqual(digits);
});

test("can be overridden by any rule of the host's: one layer, no specificity, nothing forced", () => {
  expect(all).not.toContain("!important");
  const rules = all.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{/g);
  const selectors = [...rules].map(([, prelude = ""]) => prelude.trim());
  expect(selectors.length).toBeGreaterThan(25);
  const strong = selectors.filter(
    (selector) =>
      !selector.startsWith("@") &&
      !/^(?::where\([^{]*\))+(?:::(?:marker|-ms-reveal))?$/.test(selector),
  );
  expect(strong).toEqual([]);
});

// Chromium looks into `:where()` for a class to file the rule under only if it holds one selector; a
// rule with a list in it is tried on every element of the page.
test("no rule is tried on elements of the host's: each `:where()` holds one selector", () => {
  const lists = all.match(/:where\((?:[^()]|\([^()]*\))*,(?:[^()]|\([^()]*\))*\)/g);
  expect(":where(.a, .b)").toMatch(/:where\((?:[^()]|\([^()]*\))*,/);
  expect(lists).toBeNull();
});

test("moves nothing: no rule has an animation or a transition", () => {
  const moving = /@keyframes|(?:animation|transition|scroll-behavior)[\w-]*\s*:/;
  expect("  transition: color 1s;").toMatch(moving);
  expect(all).not.toMatch(moving);
});

test("loads nothing", () => {
  expect(all).not.toContain("url(");
});

test("uses only tokens that exist", () => {
  const used = [...all.matchAll(/var\((--fluz-[\w-]+)/g)].map(([, name]) => name);
  const set = new Set([...all.matchAll(/(--fluz-[\w-]+):/g)].map(([, name]) => name));
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter((name) => !set.has(name))).toEqual([]);
});

test("has no rule for a class that no component gives", () => {
  const components = listFiles("packages/react/src")
    .filter((path) => path.endsWith(".tsx"))
    .map(readText)
    .join("\n");
  const parts = new Set([...components.matchAll(/part\(\s*"(\w+)"/g)].map(([, part = ""]) => part));
  const surfaces = new Set(
    [...components.matchAll(/drawSurface\(\{\s*name: "(\w+)"/g)].map(([, name]) => `fluz-${name}`),
  );
  const styled = new Set([...all.matchAll(/\.(fluz-[\w-]+)/g)].map(([, name = ""]) => name));
  const unknown = [...styled].filter((name) => {
    const [, part = ""] = /^fluz-\w+-(\w+)$/.exec(name) ?? [];
    return !components.includes(name) && !surfaces.has(name) && !parts.has(part);
  });
  expect(unknown).toEqual([]);
});
