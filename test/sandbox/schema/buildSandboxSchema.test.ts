import { createSandbox } from "@fluz-kit/sandbox";
import { buildClientSchema, getIntrospectionQuery, printSchema, validateSchema } from "graphql";
import { expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";

test("the schema is a valid one", () => {
  expect(validateSchema(createSandbox().schema)).toEqual([]);
});

test("a tool that introspects it sees the whole schema", async () => {
  const sandbox = createSandbox();
  const answer = await sandbox.fetch(requestOf({ query: getIntrospectionQuery(), variables: {} }));
  const { data } = await answer.json();
  expect(printSchema(buildClientSchema(data))).toBe(printSchema(sandbox.schema));
});

test("the documented first call answers, with a request id beside its data", async () => {
  const answer = await createSandbox().fetch(requestOf({ query: "{ marco }", variables: {} }));
  expect(await answer.json()).toEqual({
    data: { marco: "polo" },
    extensions: { requestId: "sandbox-1-000001" },
  });
});
