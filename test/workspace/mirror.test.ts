import { basename } from "node:path";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";
import { isTranslation } from "../../scripts/api/listDoors.ts";
import { listFiles, publishedPackages, readText } from "../support/sources.ts";

/**
 * Sources without a test of their own, each with the test that proves it instead: parts that no
 * user meets alone, and that only what they are part of can show.
 */
const exceptions: Record<string, string> = {
  "packages/core/src/catalogue/neutralKeys.ts": "core/guidance/enumeration.test.ts",
  "packages/core/src/guidance/policyKeyOf.ts": "core/guidance/resolveGuidance.test.ts",
  "packages/core/src/internal.ts": "workspace/api.test.ts",
  "packages/sandbox/src/schema/cardOrder.ts": "sandbox/schema/cards.test.ts",
  "packages/react-query/src/failureOf.ts": "react-query/reportFailures.test.tsx",
  "packages/react-query/src/stateOf.ts": "react-query/useFluzMutation.test.tsx",
};

const tests = new Set(listFiles("test"));

// The tests of `react` are named after promises: `pnpm check:coverage` finds what none of them runs.
const sources = publishedPackages
  .filter((name) => name !== "react")
  .flatMap((name) => listFiles(`packages/${name}/src`))
  .filter((path) => /\.tsx?$/.test(path) && basename(path) !== "index.ts")
  // Every language has the same tests: messages/languages.test.ts.
  .filter((path) => !(path.startsWith("packages/messages/") && isTranslation(path)));

function hasCounterpart(source: string): boolean {
  const [, name, path] = /^packages\/([^/]+)\/src\/(.+)\.tsx?$/.exec(source) ?? [];
  return [".test.ts", ".test.tsx", ".test-d.ts"].some((ending) =>
    tests.has(`test/${name}/${path}${ending}`),
  );
}

/** Types alone leave nothing behind once they are stripped. */
async function leavesCode(path: string, source: string): Promise<boolean> {
  const { code } = await transformWithOxc(source, path);
  return code.replace(/\/\*.*?\*\/|\/\/.*$|export \{\};?/gms, "").trim() !== "";
}

function doesSomething(path: string): Promise<boolean> {
  return leavesCode(path, readText(path));
}

test("every source has a test that carries its name, or an exception that says why not", async () => {
  const unproved = sources.filter((path) => !(path in exceptions) && !hasCounterpart(path));
  const working = await Promise.all(unproved.map(doesSomething));
  expect(unproved.filter((_, index) => working[index])).toEqual([]);
});

test("every exception is about a source that exists, and names a test that exists", () => {
  const stale = Object.entries(exceptions).filter(
    ([source, proof]) =>
      !sources.includes(source) || hasCounterpart(source) || !tests.has(`test/${proof}`),
  );
  expect(stale).toEqual([]);
});

test("a file of types alone is told from one with code", async () => {
  const types = 'import type { B } from "./b.ts";\n/** A. */\nexport type A = B;';
  expect(await leavesCode("a.ts", types)).toBe(false);
  expect(await leavesCode("a.ts", `${types}\nexport const a: A = 1;`)).toBe(true);
  expect(await leavesCode("a.ts", 'import "./b.ts";')).toBe(true);
});
