import { readFailure } from "@fluz-kit/core";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const cause = { success: false, error: { code: "AUTH-0006" } };

test.each([
  ["an Error", new Error("x", { cause })],
  ["an Error of another realm", Object.assign(runInNewContext("new Error('x')"), { cause })],
  [
    "an Error of another realm with a name of its own",
    Object.assign(runInNewContext("new Error('x')"), { name: "Refused", success: true, cause }),
  ],
  ["what calls itself an error", { name: "HttpException", message: "x", cause }],
])("%s is opened", (_, thrown) => {
  expect(readFailure(thrown)?.code).toBe("AUTH-0006");
});

test.each([
  ["a name alone", { name: "TypeError", success: true }],
  ["a message alone", { message: "x", success: true }],
  ["a name that only begins like one", { name: "ErrorReport", message: "x", success: true }],
  ["a name in a list", { name: ["TypeError"], message: "x", success: true }],
  ["words like those of a lost connection", { message: "Aborted", success: true }],
  ["a person's name and message", { name: "Ada", message: "Hello", success: true }],
])("%s makes no error of an answer", (_, answer) => {
  expect(readFailure(answer)).toBeNull();
});

test("what calls itself an error is no success, whatever it claims", () => {
  expect(readFailure({ name: "ApiError", message: "x", success: true })?.kind).toBe("unknown");
});
