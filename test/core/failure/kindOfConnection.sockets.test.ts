import type { FluzErrorKind } from "@fluz-kit/core";
import { readAnswer, toFluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

/** RFC 6455, 7.4.1; from 4000 on what GraphQL over WebSocket makes of an HTTP status. */
const closes: readonly (readonly [number, FluzErrorKind])[] = [
  [1000, "aborted"],
  [1001, "network"],
  [1002, "unknown"],
  [1003, "unknown"],
  [1005, "network"],
  [1006, "network"],
  [1011, "server"],
  [1012, "network"],
  [1013, "network"],
  [1014, "server"],
  [1015, "network"],
  [4400, "unknown"],
  [4401, "unauthorized"],
  [4403, "unauthorized"],
  [4408, "timeout"],
  [4429, "rate-limited"],
  [4499, "unknown"],
  [4500, "server"],
  [4504, "timeout"],
  [4599, "server"],
  [4600, "unknown"],
  [10_012, "unknown"],
  [41_001, "unknown"],
];

test.each(closes)("a socket that closes with %i is %s", async (code, kind) => {
  for (const closed of [
    { type: "close", code, reason: "x" },
    { wasClean: true, code },
    { type: "close", wasClean: false, code },
  ]) {
    expect(await readAnswer(closed)).toMatchObject({ kind });
    expect(toFluzError(new Error("x", { cause: closed })).kind).toBe(kind);
  }
});

test.each([
  ["closes with a code that no socket has", { type: "close", code: 999 }],
  ["closes without a code", { type: "close", code: "4401" }],
  ["is closed like a shop, with a number for a code", { type: "closed", code: 4401 }],
])("what %s is no failure of a socket", async (_, value) => {
  expect(await readAnswer(value)).toBeNull();
});

test("a number for a code, in what an error carries, is no close of a socket", () => {
  expect(toFluzError(new Error("x", { cause: { code: 4401 } })).kind).toBe("unknown");
});

describe("what only resembles an event of a lost request is no failure", () => {
  test.each<[string, unknown]>([
    ["an event that something has loaded", new Event("load")],
    ["a notice to show", { type: "error", text: "Your card expires soon" }],
    ["a notice with a state", { type: "error", readyState: 4, status: 200 }],
    ["a status that is 0", { status: 0, id: 7 }],
    ["a request that has come", { readyState: 4, status: 200 }],
  ])("%s", async (_, value) => {
    expect(await readAnswer(value)).toBeNull();
  });

  test.each<[string, unknown]>([
    ["a type of one's own", Object.assign(new Error("x"), { type: "abort" })],
    ["a type beside a status", new Error("x", { cause: { status: 0, type: "timeout" } })],
  ])("it is no reason either: %s", (_, thrown) => {
    expect(toFluzError(thrown).kind).toBe("unknown");
  });
});

describe("axios says ECONNABORTED", () => {
  const coded = (message: unknown, timeout?: number) =>
    toFluzError({
      name: "AxiosError",
      message: "x",
      cause: { code: "ECONNABORTED", message, config: { timeout } },
    }).kind;

  test.each<[string, unknown, number | undefined, FluzErrorKind]>([
    ["of a request that the page called off", "Request aborted", 5, "aborted"],
    ["of a request that somebody else aborted", "The request aborted", 0, "network"],
    ["of a time-out", "timeout of 5ms exceeded", 5, "timeout"],
    ["of a time-out in words alone", "Time is up", undefined, "timeout"],
    ["of a time-out in the host's words", "Zu spät", 5, "timeout"],
    ["where there was no time to run out of", "x", 0, "network"],
    ["where nothing was set", "x", undefined, "network"],
    ["in no words", undefined, 5, "timeout"],
    ["in too many words", `time ${"x".repeat(500)}`, 0, "network"],
    ["in Node's words", "write ECONNABORTED", 5, "network"],
  ])("%s", (_, message, timeout, kind) => {
    expect(coded(message, timeout)).toBe(kind);
  });
});

test.each<[FluzErrorKind, FluzErrorKind, unknown, unknown]>([
  ["network", "timeout", { code: "ECONNRESET" }, { code: "ETIMEDOUT" }],
  ["network", "aborted", { code: "ECONNRESET" }, { name: "AbortError" }],
  ["network", "server", { code: "ECONNRESET" }, { type: "close", code: 1011 }],
  ["server", "rate-limited", { type: "close", code: 1011 }, { type: "close", code: 4429 }],
  ["rate-limited", "unauthorized", { type: "close", code: 4429 }, { type: "close", code: 4401 }],
  ["unauthorized", "aborted", { type: "close", code: 4401 }, { name: "AbortError" }],
  ["aborted", "timeout", { name: "AbortError" }, { code: "ETIMEDOUT" }],
])("of two reasons, %s and %s, the later says more", (less, more, one, other) => {
  const both = (first: unknown, second: unknown) =>
    toFluzError(new AggregateError([], "x", { cause: { reason: first, cause: second } })).kind;
  expect(both(one, one)).toBe(less);
  expect(both(one, other)).toBe(more);
  expect(both(other, one)).toBe(more);
});
