import { readAnswer, readFailure, readFailures } from "@fluz-kit/core";
import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

const code = "AUTH-0012";
const error = { code };
const errors = [{ message: "m", extensions: { code } }];
const refused = { success: false, error };
const done = { data: { login: { success: true } } };
const thrown = (fields: object) => Object.assign(new Error("x"), fields);

describe("a mark of failure is read once, where it stands", () => {
  test.each<[string, unknown, Partial<FluzErrorFacts>]>([
    ["a sentence beside data", { data: { id: 1 }, error: "x" }, { kind: "api" }],
    ["an outcome that is not ok, beside data", { data: { id: 1 }, ok: false }, { kind: "unknown" }],
    ["errors by field, beside data", { data: { id: 1 }, errors: { phone: ["x"] } }, {}],
    ["a failure beside a payload that worked", { success: false, ...done }, { kind: "api" }],
    ["a failure without data", { success: false, data: null, errors }, { code }],
    ["a flag in a body", { status: 200, headers: {}, data: { ...done, isError: true } }, {}],
    ["an error in a body", { data: { data: new Error("x") } }, { kind: "unknown" }],
    ["a payload in a body", { data: { data: { login: refused } } }, { code, responseKey: "login" }],
    ["a payload in the place of data", { data: refused }, { code, responseKey: null }],
    ["an error in the place of data", { data: { error } }, { code, responseKey: null }],
    ["errors in the place of data", { data: { errors } }, { code, responseKey: null }],
    ["errors that came later", { ...done, incremental: [{ errors }] }, { code }],
    ["errors that came last", { ...done, completed: [{ errors }] }, { code }],
    ["a payload that is not ok", { data: { pay: { ok: false } } }, { responseKey: "pay" }],
    ["a payload that says so by a flag", { success: true, isError: true, code }, { code }],
    ["a list of a payload", { data: { pay: { errors: [{ message: "m" }] } } }, { kind: "api" }],
    ["an error without data around it", { login: { error } }, { code, responseKey: "login" }],
    [
      "an error with GraphQL's extensions",
      { success: false, error: { extensions: error } },
      { code },
    ],
    [
      "a code of another area, and its sentence",
      { code: "RC-0001", message: "m" },
      { kind: "api" },
    ],
    ["a code by its name", { code: "INVALID_JWT" }, { kind: "api", code: "AUTH-0019" }],
    ["errors without a result around them", errors, { code }],
    ["a code beside the message", { errors: [{ message: "m", code }] }, { code }],
    ["an error in a list", [{ id: 1, result: new Error("x") }], { kind: "unknown" }],
    ["a status of failure in a list", [{ id: 1, status: 503, headers: {} }], { kind: "server" }],
    ["a result in a list", [{ id: 1, data: { login: { success: false } } }], { kind: "api" }],
    ["errors under Apollo's name", { graphQLErrors: errors }, { code }],
    ["a code beside an empty list", thrown({ graphQLErrors: [], code }), { code }],
    ["errors of an error with a strange name", thrown({ name: 5, errors }), { code }],
  ])("%s", async (_, value, facts) => {
    expect(readFailure(value)).not.toBeNull();
    expect(readFailure(value)).toMatchObject(facts);
    expect(readFailures(value)).toHaveLength(1);
    expect(await readAnswer(value)).not.toBeNull();
  });
});

describe("what tells of no failure is none", () => {
  test.each<[string, unknown]>([
    ["a list of errors with nothing in it", { success: true, errors: [null] }],
    ["an error object with nothing in it", { success: true, error: { code: null, message: "" } }],
    ["a word that might be anything", "not_found"],
    ["a thing that is not ok", { job: { ok: false } }],
    ["a code of another area alone", { code: "RC-0001" }],
    ["a state of a job in a list", [{ jobstatus: "x", success: false }]],
    ["a text of a state in a list", [{ statusText: "x", success: false }]],
    ["a number beyond all failures", { status: 600, headers: {} }],
  ])("%s", async (_, value) => {
    expect(await readAnswer(value)).toBeNull();
  });

  test("though a code that is alone is kept for whoever expected an answer", () => {
    expect(readFailure({ code: "RC-0001" })).toMatchObject({
      kind: "unknown",
      receivedCode: "RC-0001",
    });
  });
});

test("the first number of failure is one", async () => {
  expect(await readAnswer({ status: 400, headers: {} })).toMatchObject({ httpStatus: 400 });
});

test("what a server said outweighs the connection that was lost over it", () => {
  const said = [{ message: "m", extensions: { requestId: "r-2" } }];
  expect(readFailure(thrown({ errors: said, cause: { code: "ECONNRESET" } }))).toMatchObject({
    kind: "server",
    requestId: "r-2",
  });
});
