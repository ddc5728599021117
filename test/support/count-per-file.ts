import { beforeAll } from "vitest";

// At the end of each file Stryker hands over which mutants each test has met, and never empties its list. All
// files share a page here, so the last file would hand over the lists of all, and memory would run out.
beforeAll(() => {
  const counted: unknown = Reflect.get(globalThis, "__stryker__");
  if (!(counted instanceof Object)) return;
  const coverage: unknown = Reflect.get(counted, "mutantCoverage");
  if (coverage instanceof Object) Reflect.set(coverage, "perTest", {});
});
