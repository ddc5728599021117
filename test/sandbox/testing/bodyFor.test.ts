import { createSandbox } from "@fluz-kit/sandbox";
import { fail } from "@fluz-kit/sandbox/testing";
import { expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";
import { operationCall, operationNames } from "../../support/sandboxOperations.ts";

const outcomes = ["AUTH-0008", "AUTH-0031", "undocumented-code", "graphql-error"] as const;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
}

/** What an answer says; not what only a server knows that has read the document, such as lines and columns. */
async function read(answer: Promise<Response>): Promise<unknown> {
  const { data, errors = [] }: Body = await (await answer).json();
  return [withoutNull(data), errors.map(({ message, extensions }) => [message, extensions])];
}

const withoutNull = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? {}, (_, inner: unknown) => inner ?? undefined));

test.each(operationNames)("%s fails with the sandbox's own answer, alias or not", async (name) => {
  const { query, variables } = operationCall(name);
  const aliased = query.replace(new RegExp(`\\b${name}\\b`), `mine: ${name}`);
  for (const asked of [query, aliased]) {
    for (const outcome of outcomes) {
      const sandbox = createSandbox();
      sandbox.fail(outcome);
      const request = () => requestOf({ query: asked, variables });
      const [real, made] = await Promise.all([
        read(sandbox.fetch(request())),
        read(fail(outcome)(request())),
      ]);
      expect(made).toEqual(real);
    }
  }
});

test("of several things each has its answer, and the reference is there", async () => {
  const query = "mutation { a: login { success } b: registerUser { success } lookupUser { id } }";
  const body = JSON.stringify({ query });
  const answer = fail("AUTH-0026", { operation: "register", requestId: "r-1" })("/graphql", {
    body,
  });
  expect(await (await answer).json()).toEqual({
    data: {
      a: { success: true, error: null },
      b: { success: false, error: { code: "AUTH-0026", message: expect.any(String) } },
      lookupUser: { success: true, error: null },
    },
    extensions: { requestId: "r-1" },
  });
});
