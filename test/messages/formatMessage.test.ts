import { formatMessage } from "@fluz-kit/messages";
import { expect, test } from "vitest";

test.each([
  ["Wait {wait}, then try again.", { wait: "24 seconds" }, "Wait 24 seconds, then try again."],
  ["{n} of {n}", { n: 3 }, "3 of 3"],
  ["{appName} asks", { appName: "<b>x</b>" }, "<b>x</b> asks"],
  ["{appName} asks", { appName: "$& $1 {wait}" }, "$& $1 {wait} asks"],
  ["{missing} stays", {}, "{missing} stays"],
  ["{constructor} stays", {}, "{constructor} stays"],
  ["No placeholder", { wait: "1" }, "No placeholder"],
])("%s with %j says: %s", (sentence, values, said) => {
  expect(formatMessage(sentence, values)).toBe(said);
});

test("what is neither text nor a number fills nothing, and what is no sentence says nothing", () => {
  const format: (...values: never[]) => unknown = formatMessage;
  const call = (...values: unknown[]) => Reflect.apply(format, undefined, values);
  for (const wait of [null, undefined, {}, Symbol("x"), true, 7n, Object.create(null)]) {
    expect(call("Wait {wait}", { wait })).toBe("Wait {wait}");
  }
  for (const values of [null, undefined, "wait", 7]) {
    expect(call("Wait {wait}", values)).toBe("Wait {wait}");
  }
  for (const sentence of [null, undefined, 7, {}, ["Wait {wait}"], Symbol("x")]) {
    expect(call(sentence, { wait: "1" })).toBe("");
  }
});

test("values that throw when they are read fill nothing, and what is inherited is no value", () => {
  const values = Object.defineProperty({ wait: "5 seconds" }, "app", {
    get: () => JSON.parse(""),
  });
  expect(formatMessage("{app}: wait {wait}", values)).toBe("{app}: wait {wait}");
  const inherited: Record<string, string> = Object.create({ wait: "5 seconds" });
  expect(formatMessage("Wait {wait}", inherited)).toBe("Wait {wait}");
});
