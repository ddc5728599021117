import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { listFiles, listImports, publishedPackages, readText } from "../support/sources.ts";

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Who imports whom in a package, types included, each by what `nameOf` calls it. */
function importsOf(folder: string, nameOf: (path: string) => string): Graph {
  const graph = new Map<string, Set<string>>();
  for (const path of listFiles(folder).filter((name) => /\.tsx?$/.test(name))) {
    const own = graph.get(nameOf(path)) ?? new Set();
    graph.set(nameOf(path), own);
    for (const { from } of listImports(readText(path))) {
      if (!/^\..*\.tsx?$/.test(from)) continue;
      const target = nameOf(posix.join(dirname(path), from));
      if (target !== nameOf(path)) own.add(target);
    }
  }
  return graph;
}

/** One way round for each start that comes back to itself. */
function cyclesIn(graph: Graph): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) cycles.push([...way.slice(start), name].join(" -> "));
    if (start >= 0 || done.has(name)) return;
    for (const target of graph.get(name) ?? []) visit(target, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return cycles;
}

test.each(publishedPackages)("no file of %s lies on an import cycle, types included", (name) => {
  expect(cyclesIn(importsOf(`packages/${name}/src`, (path) => path))).toEqual([]);
});

test("no folder of react lies on an import cycle, types included", () => {
  expect(cyclesIn(importsOf("packages/react/src", dirname))).toEqual([]);
});

test("a cycle is found, however long it is, and a diamond is none", () => {
  const graph = new Map([
    ["a", new Set(["b", "c"])],
    ["b", new Set(["d"])],
    ["c", new Set(["d"])],
    ["d", new Set<string>()],
  ]);
  expect(cyclesIn(graph)).toEqual([]);
  expect(cyclesIn(new Map([...graph, ["d", new Set(["a"])]]))).not.toEqual([]);
});
