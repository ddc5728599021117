import { posix } from "node:path";
import { expect, test } from "vitest";
import { listImports, readText } from "../support/sources.ts";

function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { from } of listImports(readText(path))) {
    if (from.startsWith(".")) reach(posix.join(posix.dirname(path), from), seen);
  }
  return seen;
}

test("a page can import the sandbox: nothing behind its door needs Node", () => {
  const files = [...reach("packages/sandbox/src/index.ts")];
  const needy = files.filter((path) =>
    listImports(readText(path)).some(({ from }) => from.startsWith("node:")),
  );
  expect(needy).toEqual([]);
  expect(files).toContain("packages/sandbox/src/createSandbox.ts");
});

test("the command is what needs Node", () => {
  const files = [...reach("packages/sandbox/src/cli.ts")];
  expect(files.flatMap((path) => listImports(readText(path)).map(({ from }) => from))).toContain(
    "node:http",
  );
});
