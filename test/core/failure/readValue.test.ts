import { FluzError, readFailure, readFailures, toFluzError } from "@fluz-kit/core";
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

  test("are looked through where they hold nothing but notes", () => {
    const noted = { note: 1, cause: { success: false, error: { code: "AUTH-0018" } } };
    expect(toFluzError(new Error("x", { cause: noted })).code).toBe("AUTH-0018");
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
    [{ response: { status: 600 } }, { kind: "unknown", httpStatus: null }],
    [{ status: "500" }, { kind: "unknown", httpStatus: null }],
    [{ networkError: new TypeError("Failed to fetch") }, { kind: "network" }],
    [{ source: { errors: graphQLErrors } }, { code: "AUTH-0018" }],
    [{ data: { success: false, error: { code: "AUTH-0018" } } }, { code: "AUTH-0018" }],
    [
      { response: { status: 500, _data: { success: false, error: { code: "AUTH-0018" } } } },
      { code: "AUTH-0018", httpStatus: 500 },
    ],
    [{ errors: [{ message: "x" }] }, { kind: "server" }],
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

describe("one failure", () => {
  const failed = { data: { login: { success: false, error: { code: "AUTH-0018" } } } };
  const fluz = new FluzError({ kind: "api", code: "AUTH-0018" });

  test.each<[string, unknown]>([
    ["a FluzError", fluz],
    ["a FluzError inside another error", new Error("x", { cause: fluz })],
    ["an envelope", fluz.toJSON()],
    ["an answer with an HTTP status", { status: 500, headers: {}, config: {}, data: failed }],
    [
      "a wrapper that carries it twice",
      Object.assign(new Error("x", { cause: failed }), { response: { status: 400, data: failed } }),
    ],
  ])("is read once: %s", (_, value) => {
    expect(readFailures(value).map(({ code }) => code)).toEqual(["AUTH-0018"]);
  });

  test("that another system put into an envelope keeps its text alone", () => {
    expect(readFailure(fluz.toJSON(), { trusted: false })).toMatchObject({
      code: null,
      receivedCode: "AUTH-0018",
    });
    expect(readFailure(fluz.toJSON(), { trusted: true })?.code).toBe("AUTH-0018");
  });
});

describe("a payload", () => {
  test("is no query result for having a status, or an isError, of its own", () => {
    expect(readFailure({ status: "error", success: true })).toBeNull();
    expect(readFailure({ status: "DECLINED", success: false })?.kind).toBe("api");
    expect(readFailure({ isError: true, success: false })?.kind).toBe("api");
  });

  test("is no HTTP answer for having a number as its status", () => {
    expect(readFailure({ success: true, status: 500 })).toBeNull();
  });
});

describe("an answer as a client hands it over", () => {
  const done = { data: { login: { success: true } } };
  const failed = { data: { login: { success: false, error: { code: "AUTH-0018" } } } };
  const http = { status: 200, headers: {} };

  test("with its configuration is read by status and body", () => {
    expect(readFailure({ ...http, config: {}, data: done })).toBeNull();
    expect(readFailure({ ...http, config: {}, data: failed })?.code).toBe("AUTH-0018");
    expect(readFailure({ ...http, config: {}, data: done, status: 500 })?.kind).toBe("server");
  });

  test("with headers beside its data is read as the result it is", () => {
    expect(readFailure({ ...http, ...done })).toBeNull();
    expect(readFailure({ ...http, ...failed })?.code).toBe("AUTH-0018");
  });

  test("with a status of failure has failed, whatever its data claims", () => {
    const failure = readFailure({ ...http, ...done, status: 500 });
    expect(failure).toMatchObject({ kind: "server", httpStatus: 500 });
  });

  test("with a page for a body is read by its status", () => {
    const page = { status: 502, headers: {}, data: "<html>" };
    expect(readFailure(page)).toMatchObject({ kind: "server", httpStatus: 502 });
  });
});

describe("what cannot be read to its end is no success", () => {
  test("a query that is still running, as the cause of an error", () => {
    const thrown = Object.assign(new Error("x"), { cause: { isError: false, status: "pending" } });
    expect(readFailure(thrown)?.kind).toBe("unknown");
  });

  test("an endless chain of causes", () => {
    const endless = (): Error => Object.defineProperty(new Error("x"), "cause", { get: endless });
    expect(readFailure(endless())?.kind).toBe("unknown");
  });

  test("a value that throws", () => {
    const trap = {
      get data(): never {
        throw new Error("trap");
      },
    };
    expect(readFailures(trap).map(({ kind }) => kind)).toEqual(["unknown"]);
  });
});
