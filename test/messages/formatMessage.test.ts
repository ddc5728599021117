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
