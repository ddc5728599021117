import { expect, test } from "vitest";
import { summariseRun } from "../support/plain-reporter.ts";
import type { TestFile } from "../support/plain-reporter.ts";

function file(state: string, ...tests: string[]): TestFile {
  return {
    state: () => state,
    children: { allTests: () => tests.map((test) => ({ result: () => ({ state: test }) })) },
  };
}

test("counts what passed, failed and was skipped", () => {
  const files = [file("failed", "passed", "failed"), file("passed", "passed", "skipped")];
  expect(summariseRun(files, 0)).toBe("Tests: 2 passed, 1 failed, 1 skipped");
});

test("a file that did not load counts as a failure", () => {
  expect(summariseRun([file("failed"), file("passed", "passed")], 0)).toBe(
    "Tests: 1 passed, 1 failed, 0 skipped",
  );
});

test("an error outside every test counts as a failure", () => {
  expect(summariseRun([file("passed", "passed")], 1)).toBe("Tests: 1 passed, 1 failed, 0 skipped");
});

test("a test that never ended counts as a failure", () => {
  expect(summariseRun([file("failed", "pending")], 0)).toBe("Tests: 0 passed, 1 failed, 0 skipped");
});
