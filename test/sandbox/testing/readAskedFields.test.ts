import { fail } from "@fluz-kit/sandbox/testing";
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import { describe, expect, test } from "vitest";

/** Where a failure of this document stands. */
async function keysOf(query: string, operationName?: string): Promise<readonly string[]> {
  const body = JSON.stringify({ query, operationName });
  const answer: unknown = await (await fail("AUTH-0014")("/graphql", { body })).json();
  if (typeof answer !== "object" || answer === null || !("data" in answer)) return [];
  return Object.keys(answer.data ?? {});
}

/** The same as GraphQL reads it. */
function readByGraphql(query: string, operationName?: string): readonly string[] {
  const operations = parse(query).definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const named = operations.find(({ name }) => name?.value === operationName);
  const { selections } = (named ?? operations[0])?.selectionSet ?? { selections: [] };
  return selections.flatMap((one) =>
    one.kind === Kind.FIELD ? (one.alias?.value ?? one.name.value) : [],
  );
}

describe("a failure stands where GraphQL would put it", () => {
  test.each([
    "mutation { registerUser { success } }",
    "{ me { id } }",
    "query Me { me { id name friends { id } } }",
    'mutation M($input: In! = { a: [1, 2], b: { c: "}" } }) { a: sendCode(input: $input) { success } b: login { success } }',
    'mutation { sendCode(text: "a { b } ) \\" (") { success } }',
    'mutation { sendCode(text: """ block " { """) { success } }',
    "# mutation { no { success } }\nmutation { # nor { this }\n yes { success } }",
    "mutation @live { a: registerUser(x: 1) @include(if: true) { error { code, message } } }",
    "mutation {\n\ta,b:c , d{e}}",
    "fragment F on P { success error { code } } mutation { registerUser { ...F } }",
    "mutation { ...Both registerUser { ... on P { success } } } fragment Both on M { login { success } }",
    "mutation { on { success } query: mutation { success } fragment { a } }",
    "mutation { ... on Mutation { login { success } } registerUser { success } }",
    "subscription { on: cooldown { seconds } }",
  ])("%s", async (query) => {
    expect(await keysOf(query)).toEqual(readByGraphql(query));
  });

  test("in the operation that is named, of several", async () => {
    const query = "query A { me { id } } mutation B { login { success } }";
    expect(await keysOf(query)).toEqual(["me"]);
    expect(await keysOf(query, "B")).toEqual(["login"]);
    expect(await keysOf(query, "B")).toEqual(readByGraphql(query, "B"));
  });
});

test.each(["", "}", "{", "mutation {", "}}{{", "(((", "{ a: ", '{ "', "{{{{ a }", "fragment F on"])(
  "a text that is no document breaks nothing: %s",
  async (query) => {
    expect(await keysOf(query)).toEqual(expect.any(Array));
  },
);
