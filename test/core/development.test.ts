import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { readResponses } from "../support/readResponses.ts";

const body = readResponses().find(({ name }) => name === "registerUser/success-with-error")?.body;

test("an answer of success beside an error is a failure, and is named to developers once", () => {
  expectConsole("warn", /Fluz Kit: registerUser answered success: true beside an error/);
  const failure = readFailure(body);
  expect(failure).toMatchObject({ kind: "api", code: "AUTH-0025" });
  expect(readFailure(JSON.stringify(body))?.toJSON()).toEqual(failure?.toJSON());
  expect(JSON.stringify(failure) + String(failure?.stack)).not.toContain("ZZZ-LEAK");
});
