import { readFailure, toFluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const coded = (code: string, message = "x") => Object.assign(new Error(message), { code });

describe("wrappers", () => {
  const graphQLErrors = [{ message: "x", path: ["login"], extensions: { code: "AUTH-0018" } }];

  test("are opened to any depth", () => {
    let thrown = new Error("x", { cause: { success: false, error: { code: "AUTH-0018" } } });
    for (let depth = 0; depth < 5_000; depth++) thrown = new Error("x", { cause: thrown });
    expect(toFluzError(thrown).code).toBe("AUTH-0018");
  });

  test("may hold several errors", () => {
    const inner = Object.assign(new Error("x"), { graphQLErrors });
    expect(toFluzError(new AggregateError([inner])).code).toBe("AUTH-0018");
    expect(toFluzError(new AggregateError([new TypeError("Failed to fetch")])).kind).toBe(
      "network",
    );
  });

  test("may be the error that an application made around a code", () => {
    expect(toFluzError(coded("AUTH-0006"))).toMatchObject({ kind: "api", code: "AUTH-0006" });
  });

  test("may be events", () => {
    expect(toFluzError({ type: "error", error: coded("AUTH-0006") }).code).toBe("AUTH-0006");
    expect(toFluzError({ type: "unhandledrejection", reason: coded("AUTH-0006") }).code).toBe(
      "AUTH-0006",
    );
  });

  test("that carry something meaningless keep saying what they are", () => {
    const lost = new TypeError("Failed to fetch", { cause: { data: null } });
    expect(toFluzError(lost).kind).toBe("network");
  });

  test("are no success, whatever they carry or claim to be", () => {
    const done = { data: { registerUser: { success: true } } };
    const claiming = Object.assign(new Error("x"), { isError: false, status: "success", data: {} });
    expect(readFailure(claiming)?.kind).toBe("unknown");
    expect(readFailure(new Error("x", { cause: claiming }))?.kind).toBe("unknown");
    expect(readFailure(Object.assign(new Error("x"), done))?.kind).toBe("unknown");
    expect(readFailure(new Error("x", { cause: done }))?.kind).toBe("unknown");
    const response = { status: 200, headers: {}, data: done };
    expect(readFailure(Object.assign(new Error("x"), { response }))?.kind).toBe("unknown");
  });

  test("may name what they hold as their reason", () => {
    const aborted = Object.assign(new Error("x"), { reason: coded("AUTH-0006") });
    expect(toFluzError(aborted).code).toBe("AUTH-0006");
  });

  test.each([
    [{ statusCode: 401 }, { kind: "unauthorized", httpStatus: 401 }],
    [
      { statusCode: 500, result: { errors: graphQLErrors } },
      { code: "AUTH-0018", httpStatus: 500 },
    ],
    [
      { statusCode: 400, bodyText: JSON.stringify({ errors: graphQLErrors }) },
      { code: "AUTH-0018", httpStatus: 400 },
    ],
    [
      { statusCode: 503, bodyText: "<html>" },
      { kind: "server", httpStatus: 503 },
    ],
    [
      { response: { status: 429, headers: new Headers({ "Retry-After": "20" }) } },
      { kind: "rate-limited", retryAfterMs: 20_000, httpStatus: 429 },
    ],
    [
      { response: { status: 429, headers: { "retry-after": "20" }, data: "" } },
      { kind: "rate-limited", retryAfterMs: 20_000 },
    ],
    [
      { response: { status: 429, headers: { "Retry-After": "20" }, data: "" } },
      { kind: "rate-limited", retryAfterMs: 20_000 },
    ],
    [{ response: { status: 504 } }, { kind: "timeout", httpStatus: 504 }],
    [{ response: { status: 403, data: "<html>" } }, { kind: "unknown", httpStatus: 403 }],
  ])("keep an HTTP answer: %j", (parts, facts) => {
    expect(toFluzError(Object.assign(new Error("x"), parts))).toMatchObject(facts);
  });

  test("that hold an SDK error keep its code, and the reason of a failed submit", () => {
    const sdk = (code: string, message: string) =>
      Object.assign(new Error(message), { name: "FluzElementsError", code });
    expect(toFluzError(sdk("MOUNT_TIMEOUT", "x")).receivedCode).toBe("MOUNT_TIMEOUT");
    expect(toFluzError(sdk("SUBMIT_FAILED", "FUNDING_SOURCE_UNAVAILABLE")).receivedCode).toBe(
      "FUNDING_SOURCE_UNAVAILABLE",
    );
    expect(toFluzError(sdk("SUBMIT_FAILED", "It did not work.")).receivedCode).toBe(
      "SUBMIT_FAILED",
    );
    expect(toFluzError({ code: "CVV_MISMATCH", message: "x" }).receivedCode).toBe("CVV_MISMATCH");
  });
});
