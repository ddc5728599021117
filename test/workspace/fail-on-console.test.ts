import { describe, expect, test } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { formatConsole } from "../support/formatConsole.ts";
import { judgeConsole } from "../support/judgeConsole.ts";

describe("a test", () => {
  test.fails("fails when the console warns and nothing expects it", () => {
    console.warn("surprise");
  });

  test.fails("fails when the console reports an error and nothing expects it", () => {
    console.error("surprise");
  });

  test.fails("fails when an expected warning does not come", () => {
    expectConsole("warn", /never said/);
  });

  test("passes when the warning was expected", () => {
    expectConsole("warn", /^Hello Ann$/);
    console.warn("Hello %s", "Ann");
  });
});

test("a warning does not do for an error", () => {
  const problems = judgeConsole([{ level: "warn", text: "a" }], [{ level: "error", pattern: /a/ }]);
  expect(problems).toEqual(["Unexpected console.warn: a", "Expected console.error to say /a/."]);
});

test("a message reads as the console prints it", () => {
  expect(formatConsole(["%s is 100%% %o", "this", { a: 1 }, "more"])).toBe(
    'this is 100% {"a":1} more',
  );
  expect(formatConsole([{ a: 1 }, 2])).toBe('{"a":1} 2');
});
