import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";

const url = "http://localhost/graphql";
const json = { "content-type": "application/json" };

test.each([
  [
    "a query that does not parse",
    { method: "POST", headers: json, body: '{"query":"mutation {"}' },
  ],
  [
    "a query that does not fit the schema",
    { method: "POST", headers: json, body: '{"query":"{ nothing }"}' },
  ],
  ["a body that is not JSON", { method: "POST", headers: json, body: "{" }],
  ["a body without a query", { method: "POST", headers: json, body: "{}" }],
  ["a method that GraphQL does not know", { method: "PUT", headers: json, body: "{}" }],
] satisfies [string, RequestInit][])(
  "%s is refused with a request id, and noted",
  async (_case, init) => {
    const sandbox = createSandbox();
    const response = await sandbox.fetch(new Request(url, init));
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/./) }],
      extensions: { requestId: "sandbox-1-000001" },
    });
    expect(sandbox.log).toMatchObject([{ operation: null, outcome: "refused" }]);
  },
);

test("a query without failure is not noted: the log is about operations", async () => {
  const sandbox = createSandbox();
  await sandbox.fetch(
    new Request(url, { method: "POST", headers: json, body: '{"query":"{ marco }"}' }),
  );
  expect(sandbox.log).toEqual([]);
});
