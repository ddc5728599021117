import { readFailures } from "@fluz-kit/core";
import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";

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
  ["several requests in one", { method: "POST", headers: json, body: '[{"query":"{ marco }"}]' }],
  [
    "a query that is nested too deeply to be read",
    { method: "POST", headers: json, body: JSON.stringify({ query: "{a".repeat(200_000) }) },
  ],
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

describe("a code in errors", () => {
  const nobody = 'lookupUser(input: { phoneNumber: "+14155559001" }) { recipientId }';
  const refused = 'createTransfer(input: { idempotencyKey: "0031", amount: 1 }) { success }';
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const request = new Request(url, { method: "POST", headers: json, body });
    return (await createSandbox().fetch(request)).json();
  };

  test("stands alone where one thing was asked for, as the documentation shows it", async () => {
    expect(await ask(`{ someone: ${nobody} }`)).toEqual({
      errors: [{ message: expect.stringMatching(/./), extensions: { code: "RC-0001" } }],
      extensions: { requestId: "sandbox-1-000001" },
    });
  });

  test("tells which of several things failed, and leaves the others their answers", async () => {
    const answer = await ask(`mutation { first: ${refused} second: ${refused}
      sendCode(phoneNumber: "555 123 4567") { success }
      login(phoneNumber: "555 123 0002") { success error { code } } }`);
    expect(readFailures(answer).map(({ code, responseKey }) => [responseKey, code])).toEqual(
      expect.arrayContaining([
        ["first", "AUTH-0031"],
        ["second", "AUTH-0031"],
        ["login", "AUTH-0002"],
      ]),
    );
    expect(answer.data.sendCode).toEqual({ success: true });
  });

  test("tells its place even where GraphQL asks the next operation no more", async () => {
    const answer = await ask(`{ first: ${nobody} second: ${nobody} }`);
    expect(answer.errors[0].path).toEqual(["first"]);
  });
});

describe("an error selected bare", () => {
  const registration = (phone: string, selection: string) => `mutation {
  registerUser(
    firstName: "Ada", lastName: "Lovelace", phoneNumber: "${phone}", regionCode: "US",
    emailAddress: "ada@example.com", dateOfBirth: "1990-12-10"
  ) ${selection}
}`;

  const ask = async (query: string) =>
    (await createSandbox().fetch(requestOf({ query, variables: {} }))).json();

  const taken = {
    success: false,
    error: { code: "AUTH-0026", message: "The phone number you chose is already in use." },
  };

  describe("the documentation's own sample, which selects error bare,", () => {
    test("is answered with the whole error", async () => {
      expect(await ask(registration("5555550026", "{ success error }"))).toMatchObject({
        data: { registerUser: taken },
      });
    });

    test("is answered with null after success", async () => {
      expect(await ask(registration("5551234567", "{ success error }"))).toMatchObject({
        data: { registerUser: { success: true, error: null } },
      });
    });

    test("works within a fragment, and under an alias", async () => {
      const query = `${registration("5555550026", "{ ...Outcome }")}
      fragment Outcome on RegisterUserResponse { success problem: error }`;
      expect(await ask(query)).toMatchObject({
        data: { registerUser: { success: false, problem: taken.error } },
      });
    });

    test("works within an inline fragment", async () => {
      const query = registration("5555550026", "{ ... on RegisterUserResponse { success error } }");
      expect(await ask(query)).toMatchObject({ data: { registerUser: taken } });
    });

    test("keeps working when the same text is sent again", async () => {
      const sandbox = createSandbox();
      const call = { query: registration("5555550026", "{ success error }"), variables: {} };
      await sandbox.fetch(requestOf(call));
      expect(await (await sandbox.fetch(requestOf(call))).json()).toMatchObject({
        data: { registerUser: taken },
      });
    });
  });

  test("a selection of one's own stays as it is", async () => {
    const { data } = await ask(registration("5555550026", "{ error { code } }"));
    expect(data).toEqual({ registerUser: { error: { code: "AUTH-0026" } } });
  });

  test("other operations want their sub-fields, as GraphQL does", async () => {
    const { errors } = await ask(
      'mutation { sendCode(phoneNumber: "5551234567") { success error } }',
    );
    expect(errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});
