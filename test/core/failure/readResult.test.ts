import { readFailure, readFailures } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { readResponses } from "../../support/readResponses.ts";

describe("several response keys", () => {
  const body = readResponses().find(({ name }) => name === "several/aliases-some-failing")?.body;

  test("give every failing one, in document order", () => {
    const found = readFailures(body).map(({ responseKey, code }) => [responseKey, code]);
    expect(found).toEqual([
      ["second", "AUTH-0004"],
      ["third", "AUTH-0027"],
    ]);
  });

  test("can be asked for one by one", () => {
    expect(readFailure(body, { responseKey: "third" })?.code).toBe("AUTH-0027");
    expect(readFailure(body, { responseKey: "first" })).toBeNull();
    expect(readFailure(body, { responseKey: "missing" })?.kind).toBe("unknown");
  });

  test("join errors[] and payloads in document order, one failure per key", () => {
    const mixed = {
      data: { a: { success: false, error: { code: "AUTH-0004" } }, b: null, c: { success: true } },
      errors: [
        { message: "x", path: ["b", "deep"], extensions: {} },
        { message: "x", path: ["b"], extensions: { code: "AUTH-0031" } },
        { message: "x" },
      ],
    };
    expect(readFailures(mixed).map(({ responseKey, code }) => [responseKey, code])).toEqual([
      [null, null],
      ["a", "AUTH-0004"],
      ["b", "AUTH-0031"],
    ]);
    expect(
      readFailure({ ...mixed, errors: mixed.errors.slice(0, 2) }, { responseKey: "c" }),
    ).toBeNull();
  });

  test("that are null without an error are no success", () => {
    expect(readFailure({ data: { a: null } })).toMatchObject({ kind: "unknown", responseKey: "a" });
    expect(readFailure({ data: { a: { success: true }, b: null } })?.kind).toBe("unknown");
    expect(readFailure({ data: {} })?.kind).toBe("unknown");
    expect(readFailure({ data: null })?.kind).toBe("unknown");
  });

  test("that are not there at all are no success, with or without data around them", () => {
    expect(readFailure({})?.kind).toBe("unknown");
    expect(readFailure({ a: { success: true } }, { responseKey: "b" })?.kind).toBe("unknown");
  });
});

test("an empty errors[] says nothing", () => {
  expect(readFailure({ data: { a: { success: true } }, errors: [] })).toBeNull();
  expect(readFailure({ data: { a: null }, errors: [] })).toMatchObject({
    kind: "unknown",
    responseKey: "a",
  });
});

test("an error about everything does not hide what a payload says", () => {
  const data = { a: null, b: { success: false, error: { code: "AUTH-0004" } } };
  const found = readFailures({ data, errors: [{ message: "x" }] });
  expect(found.map(({ responseKey, code }) => [responseKey, code])).toEqual([
    [null, null],
    ["b", "AUTH-0004"],
  ]);
});

test("an error of another response key is left to whoever asks for that one", () => {
  const errors = [{ message: "x", path: ["b"], extensions: { code: "AUTH-0031" } }];
  const result = { data: { a: { success: true } }, errors };
  expect(readFailure(result, { responseKey: "a" })).toBeNull();
  expect(readFailure(result, { responseKey: "b" })?.code).toBe("AUTH-0031");
});

test("an error about no response key is everybody's", () => {
  const errors = [{ message: "x", path: [0], extensions: { code: "AUTH-0031" } }];
  const result = { data: { a: { success: true } }, errors };
  expect(readFailure(result, { responseKey: "a" })?.code).toBe("AUTH-0031");
});

test("a bare payload gets the response key that its reader knows", () => {
  const payload = { success: false, error: { code: "AUTH-0006" } };
  expect(readFailure(payload, { responseKey: "login" })?.responseKey).toBe("login");
  expect(readFailure(payload)?.responseKey).toBeNull();
});

test("without data around them, all payloads have to say how they ended", () => {
  expect(readFailure({ a: { success: true }, b: { success: true } })).toBeNull();
  expect(readFailure({ a: { success: true }, b: { id: "1" } })?.kind).toBe("unknown");
  expect(readFailure({ a: { success: true }, b: "text" })?.kind).toBe("unknown");
  expect(readFailure({ a: { id: "1" }, b: { success: true } })?.kind).toBe("unknown");
});

describe("a payload that an error stands in for", () => {
  test("keeps the error's own request id where both have one", () => {
    const extensions = { code: "AUTH-0031", requestId: "r-2" };
    const errors = [{ message: "x", path: ["a"], extensions }];
    const result = { data: { a: null }, errors, extensions: { requestId: "r-1" } };
    expect(readFailure(result)?.requestId).toBe("r-2");
  });

  test("is read from the error, with the id of the request", () => {
    const result = {
      data: { a: { success: true } },
      errors: [{ message: "x", path: ["a"], extensions: { code: "AUTH-0031" } }],
      extensions: { requestId: "r-1" },
    };
    expect(readFailure(result)).toMatchObject({
      code: "AUTH-0031",
      responseKey: "a",
      requestId: "r-1",
    });
  });
});
