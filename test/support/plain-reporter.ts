import type { Reporter, TestModule } from "vitest/node";

interface Outcome {
  result(): { state: string };
}

/** The part of a test file's report that is counted. */
export interface TestFile {
  state(): string;
  children: { allTests(): Iterable<Outcome> };
}

/** Closes a run with one plain line that people and CI can read. */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    process.stdout.write(`${summariseRun(modules, errors.length)}\n`);
  }
}

/**
 * A file that did not load, and an error outside every test, each count as one failed test: a run
 * that failed never says "0 failed".
 */
export function summariseRun(files: readonly TestFile[], errors: number): string {
  const count = { passed: 0, failed: errors, skipped: 0 };
  for (const file of files) {
    const states = [...file.children.allTests()].map((test) => test.result().state);
    const failed = states.filter((state) => state === "failed" || state === "pending").length;
    count.passed += states.filter((state) => state === "passed").length;
    count.skipped += states.filter((state) => state === "skipped").length;
    count.failed += file.state() === "failed" ? Math.max(failed, 1) : failed;
  }
  return `Tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
}
