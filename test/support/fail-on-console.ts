import { afterAll, afterEach } from "vitest";
import { judgeConsole } from "./judgeConsole.ts";
import type { ConsoleExpectation, ConsoleLevel, ConsoleMessage } from "./judgeConsole.ts";
import { formatConsole } from "./formatConsole.ts";

const notes: { said: ConsoleMessage[]; expected: ConsoleExpectation[] } = {
  said: [],
  expected: [],
};

/**
 * Declares that the running test makes the console say something. Every message that matches is
 * taken; the test fails when none does. Messages that nothing expects fail the test they appear in.
 */
export function expectConsole(level: ConsoleLevel, pattern: RegExp): void {
  notes.expected.push({ level, pattern });
}

for (const level of ["error", "warn"] as const) {
  console[level] = (...values: unknown[]) => {
    notes.said.push({ level, text: formatConsole(values) });
  };
}

afterEach(settle);
afterAll(settle);

function settle(): void {
  const problems = judgeConsole(notes.said, notes.expected);
  notes.said = [];
  notes.expected = [];
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
