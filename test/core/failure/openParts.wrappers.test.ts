import { readAnswer, readFailure, readFailures } from "@fluz-kit/core";
import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const code = "AUTH-0012";
const errors = [{ message: "m", extensions: { code } }];
const failed = { data: { login: { success: false, error: { code } } } };
const thrown = (fields: object, message = "x") => Object.assign(new Error(message), fields);
const limited = { status: 429, headers: new Headers({ "retry-after": "7" }) };
const unavailable = () => new Response("", { status: 503 });

describe("a failure is found in what a wrapper holds", () => {
  test.each<[string, unknown, Partial<FluzErrorFacts>]>([
    ["the frame of a socket", thrown({ frame: errors }), { code }],
    ["the frame of a socket, as its cause", new Error("x", { cause: errors }), { code }],
    ["errors of GraphQL", thrown({ list: [thrown({ extensions: { code } })] }), { code }],
    ["one of several results", thrown({ results: [{ data: {} }, failed] }), { code }],
    [
      "one of several payloads",
      thrown({ results: [{ success: false, error: { code } }] }),
      { code },
    ],
    ["one of several errors", thrown({ results: [{ error: { code } }] }), { code }],
    ["one of several of Apollo's", thrown({ results: [{ graphQLErrors: errors }] }), { code }],
    ["a result beside words", thrown({ notes: ["a", "b"], results: [failed] }), { code }],
    ["a field whose name ends like one that is sent", thrown({ lastRequest: failed }), { code }],
    ["a field whose name begins like one that is sent", thrown({ inputs: failed }), { code }],
    [
      "an answer of HTTP that came without an error",
      { data: undefined, response: unavailable() },
      { kind: "server", httpStatus: 503 },
    ],
    [
      "an answer of HTTP in the notes of RTK Query",
      { data: { id: 1 }, meta: { response: unavailable() } },
      { kind: "server", httpStatus: 503 },
    ],
    [
      "an answer of HTTP under an error without a code",
      { data: null, error: { message: "m", response: limited } },
      { kind: "rate-limited", retryAfterMs: 7_000 },
    ],
    [
      "data() of React Router",
      { type: "DataWithResponseInit", data: null, init: limited },
      { kind: "rate-limited", httpStatus: 429, retryAfterMs: 7_000 },
    ],
    ["an error that was returned in a field", { payload: new Error("x") }, { kind: "unknown" }],
    [
      "a word of RTK Query, beside data",
      { status: "CUSTOM_ERROR", data: { id: 1 } },
      {
        kind: "unknown",
      },
    ],
    ["Either of fp-ts", { _tag: "Left", left: { id: 1 } }, { kind: "unknown" }],
    ["an Exit of Effect", { _tag: "Failure", cause: { _tag: "Fail", error: { code } } }, { code }],
    ["a Fail of Effect", { _tag: "Fail" }, { kind: "unknown" }],
    ["a Result of another library", { _tag: "Err" }, { kind: "unknown" }],
  ])("%s", async (_, value, facts) => {
    expect(readFailure(value)).toMatchObject(facts);
    expect(await readAnswer(value)).toMatchObject(facts);
  });

  test("and the wait that an XMLHttpRequest has to be asked for", () => {
    const asked = (name: string) => (name === "retry-after" ? "7" : null);
    const request = { readyState: 4, status: 429, responseText: "", getResponseHeader: asked };
    expect(readFailure(thrown({ request: 1, response: request }))).toMatchObject({
      kind: "rate-limited",
      retryAfterMs: 7_000,
    });
  });

  test("and is the FluzError that was read before", () => {
    const [before] = readFailures(failed);
    expect(readFailure(thrown({ cause: before }))).toBe(before);
    expect(readFailure(thrown({ cause: before?.toJSON() }))?.toJSON()).toEqual(before?.toJSON());
  });
});

describe("a code is taken from the text of an error only where it is the whole text", () => {
  test.each([
    "It was AUTH-0012",
    "AUTH-0012 it was",
    "A-0012",
    "auth-0012",
    "AUTH-12",
    "AUTH-abcd",
  ])("%s", (message) => {
    expect(readFailure(new Error(message))).toMatchObject({ code: null, receivedCode: null });
  });
});

describe("an answer that came is no lost connection", () => {
  test.each<[string, unknown, Partial<FluzErrorFacts>]>([
    [
      "whatever Apollo calls it",
      thrown({ response: { status: 400 } }, "Network error: Response not successful"),
      { kind: "unknown", httpStatus: 400 },
    ],
    [
      "unless its body was cut short",
      thrown({ code: "ECONNRESET", response: { status: 200 } }),
      { kind: "network", httpStatus: 200 },
    ],
    [
      "and can still be out of time",
      thrown({ name: "TimeoutError", response: { status: 400 } }),
      { kind: "timeout" },
    ],
  ])("%s", (_, value, facts) => {
    expect(readFailure(value)).toMatchObject(facts);
  });
});

describe("what a host keeps in its own words is not judged", () => {
  test.each<[string, unknown]>([
    ["a tag that ends like one of failure", { _tag: "TopLeft" }],
    ["a tag that begins like one of failure", { _tag: "Leftovers" }],
    ["what lies in a success", { success: true, result: { success: false, id: 1 } }],
  ])("%s", async (_, value) => {
    expect(await readAnswer(value)).toBeNull();
  });

  test("the state of a thing beside an error", () => {
    expect(readFailure({ error: true, status: "ABORTED" })?.kind).toBe("api");
  });

  test("things in a list beside an error", () => {
    expect(readFailure(thrown({ items: [{ id: 1, ok: false }] }))?.kind).toBe("unknown");
  });
});
