import { en, formatMessage, overrideMessages } from "@fluz-kit/messages";
import { expect, test } from "vitest";

function throwing(): never {
  throw new Error("trap");
}

test("a value that throws when it is read leaves its placeholder, and the others are filled", () => {
  const values = Object.defineProperty({ wait: "5 seconds" }, "app", { get: throwing });
  expect(formatMessage("{app}: wait {wait}", values)).toBe("{app}: wait 5 seconds");
});

test("what is inherited is no value", () => {
  const inherited: Record<string, string> = Object.create({ wait: "5 seconds" });
  expect(formatMessage("Wait {wait}", inherited)).toBe("Wait {wait}");
});

test("a sentence that throws when it is read is left out, and the others replace theirs", () => {
  const actions = Object.defineProperty({ retry: "Again" }, "goBack", { get: throwing });
  expect(overrideMessages(en, { actions }).actions).toEqual({ ...en.actions, retry: "Again" });
});
