import { expect, test } from "vitest";
import { reach } from "../support/reach.ts";
import { listImports, readText } from "../support/sources.ts";

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

test.each([
  ["src/index.ts", ["graphql", "graphql-yoga"]],
  ["src/fixtures/index.ts", []],
  ["src/msw/index.ts", ["graphql", "graphql-yoga", "msw"]],
])("%s asks for no library but %j", (door, libraries) => {
  const files = [...reach(`packages/sandbox/${door}`)];
  const asked = files
    .flatMap((path) => listImports(readText(path)))
    .filter(({ from, typeOnly }) => !typeOnly && !/^\.|^@fluz-kit\/core/.test(from))
    .map(({ from }) => from);
  expect([...new Set(asked)].toSorted((a, b) => a.localeCompare(b))).toEqual(libraries);
});
