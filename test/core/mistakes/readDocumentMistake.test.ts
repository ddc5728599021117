import { buildSchema, graphqlSync, GraphQLError } from "graphql";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { caught } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

const load = () => import("@fluz-kit/core");
type Kit = Awaited<ReturnType<typeof load>>;

// What was said once is not said again: each test has a kit of its own.
let readFailure: Kit["readFailure"];
let runOperation: Kit["runOperation"];
let unwrapResponse: Kit["unwrapResponse"];
beforeEach(async () => {
  vi.resetModules();
  ({ readFailure, runOperation, unwrapResponse } = await load());
});

const schema = buildSchema(`
  type Answer { success: Boolean }
  enum Kind { HOME WORK }
  input Person { phone: String! kind: Kind }
  type Query { me: Answer }
  type Mutation { registerUser(person: Person!, times: Int): Answer }
`);

const ask = (source: string, variableValues?: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(graphqlSync({ schema, source, variableValues })));

/** The answer to a document, through the functions that a host writes: the fetch, its reading, the mutation. */
const answer = (body: unknown, status = 400) =>
  caught(
    runOperation(async () => unwrapResponse(Response.json(body, { status }), "registerUser"), {}),
  );

describe("a document that the server refuses", () => {
  test.each([
    [
      "mutation { registerUsr { success } }",
      /Cannot query field "registerUsr" on type "Mutation"\. Did you mean "registerUser"\? \(line 1, column 12/,
    ],
    ["mutation { registerUser { success } }", /person\W.* of type "Person!" is required/],
    [
      "mutation($p: Persn!) { registerUser(person: $p) { success } }",
      /Unknown type "Persn"\. Did you mean "Person"/,
    ],
    ["mutation { registerUser(", /Syntax Error: Expected Name, found …/],
  ])("%s: the developer reads what the server said of it", async (source, expected) => {
    expectConsole("error", expected);
    expect(await answer(ask(source))).toMatchObject({ kind: "server" });
  });

  test("is told by its code too, at whatever status", async () => {
    expectConsole("error", /the GraphQL server refused the document.*Unknown argument "nmae"/);
    const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
    const message = 'Unknown argument "nmae" on field "Query.me".';
    const error = await answer({ errors: [{ message, extensions }] }, 200);
    expect(error).toMatchObject({ kind: "server", httpStatus: 200 });
  });

  test("is told of an error that a client has thrown, where a function of the host's threw it", async () => {
    expectConsole("error", /Cannot query field "mee"/);
    const response = ask("{ mee { success } }");
    const thrown = Object.assign(new Error(), { response });
    const error = await caught(runOperation(() => Promise.reject(thrown), {}));
    expect(error).toMatchObject({ kind: "server" });
  });
});

describe("what somebody typed is not in it", () => {
  const secret = "736182";
  test.each([
    [`mutation { registerUser(person: { phone: ${secret} }) { success } }`, {}],
    [`mutation { registerUser(person: { phone: "a", kind: S${secret} }) { success } }`, {}],
    [`mutation { registerUser(person: { phone: "a" }, times: "${secret}") { success } }`, {}],
    [`mutation { registerUser "${secret}" }`, {}],
    [
      "mutation($p: Person!) { registerUser(person: $p) { success } }",
      { p: { phone: "a", kind: `K${secret}` } },
    ],
    [
      "mutation($p: Person!) { registerUser(person: $p) { success } }",
      { p: { phone: { [`k${secret}`]: secret } } },
    ],
  ])("of %s", async (source, variables) => {
    const print = vi.spyOn(console, "error").mockImplementation(() => {});
    const body = ask(source, variables);
    expect(JSON.stringify(body)).toContain(secret);
    await answer(body);
    expect(print.mock.calls.flat().join()).not.toContain(secret);
  });

  test("of a sentence of the server's own nothing is told", async () => {
    expectConsole("error", /refused the document.*It gave no reason that is known\.$/);
    const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
    const error = await answer({ errors: [{ message: `No such thing as ${secret}`, extensions }] });
    expect(error).toMatchObject({ kind: "server" });
  });
});

describe("nothing is told", () => {
  test.each([
    ["an error of a resolver", new GraphQLError("Cannot query field of wheat", { path: ["me"] })],
    ["another code", new GraphQLError("Variable", { extensions: { code: "FORBIDDEN" } })],
    ["a server that fell", new GraphQLError("Unexpected error.")],
  ])("of %s", async (_, error) => {
    expect(await answer({ errors: [error.toJSON()] })).toMatchObject({ name: "FluzError" });
  });

  test("by a reader alone, which may read by way of trial", () => {
    expect(readFailure(ask("{ nothing }"))).toMatchObject({ kind: "server" });
  });

  test("in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(await answer(ask("{ neither }"))).toMatchObject({ kind: "server" });
  });
});
