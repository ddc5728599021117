import { dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles, listImports, publishedPackages, readText } from "../support/sources.ts";
import type { Import } from "../support/sources.ts";

type Package = (typeof publishedPackages)[number];

/** Who may import whom. A `type` arrow leaves nothing in the code that ships. */
const arrows: Record<Package, Record<string, "code" | "type">> = {
  core: {},
  messages: {
    "@fluz-kit/core": "type",
    "@fluz-kit/core/internal": "type",
    "@fluz-kit/core/families/resources": "type",
    "@fluz-kit/core/families/secure-elements": "type",
    "@fluz-kit/core/families/webauthn": "type",
  },
  react: {
    "@fluz-kit/core": "code",
    "@fluz-kit/core/internal": "code",
    "@fluz-kit/messages": "code",
    react: "code",
    "react/jsx-runtime": "code",
    "react-dom": "code",
  },
  "react-query": {
    "@fluz-kit/core": "code",
    "@fluz-kit/core/internal": "code",
    "@tanstack/react-query": "code",
    react: "code",
  },
  sandbox: {
    "@fluz-kit/core": "code",
    "@fluz-kit/core/internal": "code",
    "@fluz-kit/core/families/resources": "type",
    "@fluz-kit/core/reference": "code",
    graphql: "code",
    "graphql-yoga": "code",
    msw: "code",
  },
};

function isScript(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function isAllowed(name: Package, { from, typeOnly }: Import): boolean {
  if (name === "sandbox" && from.startsWith("node:")) return true;
  const arrow = arrows[name][from];
  return arrow === "code" || (arrow === "type" && typeOnly);
}

describe.each(publishedPackages)("%s", (name) => {
  const folder = `packages/${name}/src`;
  const imports = listFiles(folder)
    .filter(isScript)
    .flatMap((path) => listImports(readText(path)).map((found) => ({ path, ...found })));
  const within = imports.filter(({ from }) => from.startsWith("."));
  const outside = imports.filter(({ from }) => !from.startsWith("."));

  test("imports only what it may", () => {
    expect(outside.filter((found) => !isAllowed(name, found))).toEqual([]);
  });

  test("names its own files by path, with their ending, and stays at home", () => {
    const stray = within.filter(({ path, from }) => {
      const target = posix.join(dirname(path), from);
      return !target.startsWith(`${folder}/`) || !/\.(tsx?|css)$/.test(from);
    });
    expect(stray).toEqual([]);
  });
});

/** The door of a command is a process. To start one for each of its flags takes longer than all the rest. */
const commandWithoutProcess = "test/support/runHere.ts";

test("stories and tests import a package by its name, never by path", () => {
  const stray = ["stories", "test", ".storybook"]
    .flatMap(listFiles)
    .filter((path) => isScript(path) && path !== commandWithoutProcess)
    .flatMap((path) => listImports(readText(path)).map(({ from }) => ({ path, from })))
    .filter(({ from }) => from.startsWith(".") && from.includes("packages/"));
  expect(stray).toEqual([]);
});

test("every way to write an import is seen", () => {
  const code = [
    'import a from "a";',
    'import type { B } from "b";',
    'import {\n  c,\n  type D,\n} from "c";',
    'import * as e from "e";',
    'import "f";',
    'export { g } from "g";',
    'export type { H } from "h";',
    'export * from "i";',
    'const j = await import("j");',
  ].join("\n");
  expect(listImports(code)).toEqual([
    { from: "a", typeOnly: false },
    { from: "b", typeOnly: true },
    { from: "c", typeOnly: false },
    { from: "e", typeOnly: false },
    { from: "f", typeOnly: false },
    { from: "g", typeOnly: false },
    { from: "h", typeOnly: true },
    { from: "i", typeOnly: false },
    { from: "j", typeOnly: false },
  ]);
});
