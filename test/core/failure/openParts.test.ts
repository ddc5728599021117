import { readAnswer, readFailure } from "@fluz-kit/core";
import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const code = "AUTH-0012";
const errors = [{ message: "m", extensions: { code } }];
const failed = { data: { login: { success: false, error: { code } } } };
const done = { data: { login: { success: true } } };
const thrown = (fields: object, message = "x") => Object.assign(new Error(message), fields);
const limited = { status: 429, headers: new Headers({ "retry-after": "7" }) };

describe("a mark of failure wins, wherever it sits", () => {
  test.each<[string, unknown, Partial<FluzErrorFacts>]>([
    ["beside data that has come", { success: false, error: { code }, data: { id: 1 } }, { code }],
    ["beside data that claims success", { success: false, error: { code }, ...done }, { code }],
    ["in data, beside a success", { success: true, ...failed }, { code, responseKey: "login" }],
    ["in data, beside an error without a code", { error: "x", ...failed }, { code }],
    ["in a body with a status", { status: 400, data: { errors } }, { code, httpStatus: 400 }],
    [
      "in a body with a status of success",
      { status: 200, headers: {}, data: failed },
      { code, httpStatus: 200 },
    ],
    [
      "in a body as text",
      { status: 400, headers: {}, config: {}, data: JSON.stringify({ errors }) },
      { code, httpStatus: 400 },
    ],
    [
      "in a body of got",
      { statusCode: 400, headers: {}, body: JSON.stringify({ errors }) },
      { code, httpStatus: 400 },
    ],
    [
      "in a body of superagent",
      { status: 400, headers: {}, body: { errors }, text: "" },
      { code, httpStatus: 400 },
    ],
    [
      "in a body of ofetch",
      { status: 400, headers: new Headers(), _data: { errors } },
      { code, httpStatus: 400 },
    ],
    [
      "in the status alone",
      { status: 503, headers: {}, data: done },
      { kind: "server", httpStatus: 503 },
    ],
    [
      "in the status, with text for a body",
      { status: 404, statusText: "", data: "" },
      { kind: "unknown", httpStatus: 404 },
    ],
    [
      "in the status, as problem details",
      { status: 503, title: "Service Unavailable", type: "about:blank" },
      { kind: "server" },
    ],
    ["in an error that was returned", new Error("x"), { kind: "unknown" }],
    [
      "in a DOMException that was returned",
      new DOMException("x", "AbortError"),
      { kind: "aborted" },
    ],
    ["in one answer of a batch", [done, { errors }], { code }],
    [
      "in one of settled promises",
      [
        { status: "fulfilled", value: 1 },
        { status: "rejected", reason: thrown({ code }) },
      ],
      { code },
    ],
    [
      "in a rejected one without a reason to read",
      [{ status: "rejected", reason: "x" }],
      { kind: "unknown" },
    ],
    ["in errors by field", { errors: { phone: ["taken"] } }, { kind: "unknown" }],
    [
      "in errors of a payload",
      { data: { login: { errors: [{ code, message: "m" }] } } },
      { code, responseKey: "login" },
    ],
    [
      "in a flag of a payload",
      { data: { login: { isError: true } } },
      { kind: "api", responseKey: "login" },
    ],
    ["in an error around a code alone", new Error("AUTH-0012"), { code, kind: "api" }],
    [
      "in a cause that is a code alone",
      new Error("x", { cause: "RC-0001" }),
      { receivedCode: "RC-0001" },
    ],
    ["under a name that a wrapper chose", thrown({ original: failed }), { code }],
    ["in a list of answers", [done, { success: false }], { kind: "api" }],
    [
      "in what a hook hands over",
      [() => undefined, { isLoading: false, error: thrown({ code }) }],
      { code },
    ],
    [
      "in a request that lost its connection",
      { ok: false, problem: "x", originalError: thrown({ code: "ERR_NETWORK" }), data: null },
      { kind: "network" },
    ],
    ["in a code of JSON-RPC", [{ error: { message: "m" } }], { kind: "api" }],
    ["in an error without anything in it", { error: {} }, { kind: "api" }],
    ["in an error that is true", { error: true }, { kind: "api" }],
    ["in a code alone", "AUTH-0012", { code }],
    [
      "beside a Response",
      { data: undefined, error: { errors }, response: new Response("", { status: 400 }) },
      { code, httpStatus: 400 },
    ],
  ])("%s", async (_, answer, facts) => {
    expect(await readAnswer(answer)).toMatchObject(facts);
    expect(readFailure(answer)).toMatchObject(facts);
  });
});

test("what was sent is nobody's answer", () => {
  const wrong = { error: { code } };
  const lost = thrown({ request: wrong, config: wrong, variables: wrong, options: wrong });
  expect(readFailure(lost)?.code).toBeNull();
});

test("a Response that is an error is a lost connection", async () => {
  expect(await readAnswer(Response.error())).toMatchObject({ kind: "network" });
});

describe("what belongs to a domain is no mark of failure", () => {
  test.each<[string, unknown]>([
    ["a status in words", { status: "ACTIVE" }],
    ["a status that declines", { status: "DECLINED", id: "1" }],
    ["a status of failure that is no envelope's", { status: 500 }],
    ["a status of success", { statusCode: 200 }],
    ["no errors", { errors: [] }],
    ["no errors by field", { errors: {} }],
    ["no error", { error: null }],
    ["an error that is false", { error: false }],
    ["an error that is empty", { error: "" }],
    ["an error list that is empty", { error: [] }],
    ["a message", { message: "Welcome" }],
    ["a code that is a number in words", { code: "200" }],
    ["a currency", { code: "USD", amount: 5 }],
    ["a voucher", { code: "WELCOME_10", message: "Ten off" }],
    ["a token", { token: "t" }],
    ["a field that is null", { data: { login: null } }],
    ["a count", { data: { count: 5 } }],
    [
      "a list of things",
      [
        { id: 1, error: null },
        { id: 2, success: false },
      ],
    ],
    ["an answer within an answer", { result: { id: 1, status: 410 } }],
    [
      "a list of jobs",
      [
        { id: 1, error: "disk full" },
        { id: 2, error: { message: "m" } },
      ],
    ],
    ["a list in a list", [[{ success: false }]]],
    ["a state like a client's word, deeper", { result: { code: "ECONNREFUSED" } }],
    [
      "a reason like a client's word",
      { status: 200, headers: {}, data: { reason: { status: "ABORTED" } } },
    ],
    ["a code in a sentence's place", { message: "AUTH-0006", id: 3 }],
    ["a text", "done"],
    ["a page as a text", "<html>"],
    ["a page in an envelope", { status: 200, headers: {}, data: "<!doctype html>" }],
    ["true", true],
    ["nothing", undefined],
    ["an HTTP answer", { status: 200, headers: {}, data: { id: 1 } }],
  ])("%s", async (_, answer) => {
    expect(await readAnswer(answer)).toBeNull();
  });
});

describe("a success is recognised", () => {
  test.each<[string, unknown]>([
    ["beside an error that is false", { success: true, error: false }],
    ["in an envelope", { status: 200, headers: {}, config: {}, data: done }],
    ["in an envelope of text", { status: 200, headers: {}, data: JSON.stringify(done) }],
    ["in a body of got", { statusCode: 200, headers: {}, body: JSON.stringify(done) }],
    ["in an answer of one's own around data", { success: true, data: { id: 1 } }],
  ])("%s", (_, answer) => {
    expect(readFailure(answer)).toBeNull();
  });

  test("by no wrapper, for what it carries", () => {
    expect(readFailure({ note: 1, cause: done })?.kind).toBe("unknown");
    expect(readFailure([done])?.kind).toBe("unknown");
  });
});

describe("what lies around an error is kept", () => {
  const combined = thrown({ name: "CombinedError", graphQLErrors: errors, response: limited });

  test.each<[string, unknown]>([
    ["in urql's", combined],
    ["in a result that holds urql's", { data: undefined, error: combined }],
    ["in axios's", thrown({ response: { ...limited, data: { errors } } })],
    ["in axios's as text", thrown({ response: { ...limited, data: JSON.stringify({ errors }) } })],
    [
      "in the batch link's",
      thrown({ ...limited, statusCode: 429, result: [{ data: {} }, { errors }] }),
    ],
    ["further out", thrown({ ...limited, cause: thrown({ cause: { errors } }) })],
    [
      "in a wrapper of a wrapper",
      new Error("x", {
        cause: thrown({ originalError: thrown({ response: { ...limited, data: { errors } } }) }),
      }),
    ],
  ])("%s", (_, value) => {
    expect(readFailure(value)).toMatchObject({ code, httpStatus: 429, retryAfterMs: 7_000 });
  });

  test("in a field that throws when it is looked at, nothing is lost", () => {
    const request = Object.defineProperty(thrown({ response: { ...limited } }), "body", {
      get() {
        throw new DOMException("x", "InvalidStateError");
      },
    });
    expect(readFailure(request)).toMatchObject({ kind: "rate-limited", retryAfterMs: 7_000 });
  });
});

describe("a request that was called off", () => {
  const canceled = (fields: object) =>
    thrown({ name: "CanceledError", code: "ERR_CANCELED", ...fields }, "canceled");
  const late = AbortSignal.abort(new DOMException("signal timed out", "TimeoutError"));

  test.each<[string, unknown, string]>([
    ["by a clock, under axios", canceled({ config: { signal: late } }), "timeout"],
    ["by a clock, under ky", canceled({ request: { signal: late } }), "timeout"],
    ["by a clock, by its own signal", canceled({ signal: late }), "timeout"],
    [
      "by a clock, by its cause",
      canceled({ cause: new DOMException("x", "TimeoutError") }),
      "timeout",
    ],
    ["by a person", canceled({ config: { signal: AbortSignal.abort() } }), "aborted"],
    [
      "by a person, for a reason in words",
      canceled({ config: { signal: AbortSignal.abort("left") } }),
      "aborted",
    ],
    [
      "before a clock ran out",
      canceled({ config: { signal: new AbortController().signal } }),
      "aborted",
    ],
  ])("%s", (_, value, kind) => {
    expect(readFailure(value)?.kind).toBe(kind);
  });
});
