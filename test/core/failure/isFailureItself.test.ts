import { FluzError, readAnswer, readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";

const late = new FluzError({ kind: "timeout", httpStatus: 504 });
const limited = new FluzError({
  kind: "api",
  code: "AUTH-0020",
  httpStatus: 429,
  retryAfterMs: 5_000,
});

test.each<[string, unknown, object]>([
  [
    "an error in the place of data",
    { data: new TypeError("Failed to fetch") },
    { kind: "network" },
  ],
  ["a FluzError there", { data: late }, { kind: "timeout", httpStatus: 504 }],
  ["its envelope there", { data: late.toJSON() }, { kind: "timeout", httpStatus: 504 }],
  [
    "a FluzError as the data of a query",
    { status: "success", isError: false, data: late },
    { kind: "timeout" },
  ],
  ["an envelope as an error", { error: late.toJSON() }, { kind: "timeout", httpStatus: 504 }],
  [
    "an envelope with a code, whose status and wait are kept",
    { error: limited.toJSON() },
    { code: "AUTH-0020", httpStatus: 429, retryAfterMs: 5_000 },
  ],
  ["an error as a payload", { data: { login: new Error("x") } }, { responseKey: "login" }],
  ["a FluzError as a payload", { data: { login: late } }, { kind: "timeout" }],
])("a failure is one wherever it lies: %s", async (_, value, facts) => {
  expect(readFailure(value)).toMatchObject(facts);
  expect(await readAnswer(value)).toMatchObject(facts);
});
