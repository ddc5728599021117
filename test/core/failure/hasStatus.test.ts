import { readAnswer, readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";

test.each<[string, object, object]>([
  ["a number", { status: 401 }, { kind: "unauthorized", httpStatus: 401 }],
  ["a status code", { statusCode: 429 }, { kind: "rate-limited", httpStatus: 429 }],
  [
    "a word for a lost connection",
    { status: "FETCH_ERROR", error: "TypeError: x" },
    { kind: "network" },
  ],
  ["a word for too little time", { status: "TIMEOUT_ERROR", error: "x" }, { kind: "timeout" }],
  [
    "a word for a request called off",
    { status: "FETCH_ERROR", error: "AbortError: x" },
    { kind: "aborted" },
  ],
  [
    "a word for a page",
    { status: "PARSING_ERROR", originalStatus: 503, data: "<html>", error: "x" },
    { kind: "server", httpStatus: 503 },
  ],
  ["a word of the host's own", { status: "CUSTOM_ERROR", error: "x" }, { kind: "unknown" }],
  ["any other word", { status: "DECLINED" }, { kind: "api", httpStatus: null }],
])("an error with a status is what a client made of an answer: %s", (_, error, facts) => {
  expect(readFailure({ error })).toMatchObject(facts);
});

test("a state of the host's own is no word of a client", async () => {
  for (const status of ["PAYMENT_ERROR", "PREFETCH_ERROR", "FETCH_ERRORS"]) {
    expect(await readAnswer({ id: 1, status })).toBeNull();
  }
});

test.each<[object, object]>([
  [{ status: "FETCH_ERROR", error: "TypeError: Failed to fetch" }, { kind: "network" }],
  [{ status: "CUSTOM_ERROR" }, { kind: "unknown" }],
])("the word alone is a mark of failure: %j", (value, facts) => {
  expect(readFailure(value)).toMatchObject(facts);
});
