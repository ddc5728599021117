import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";

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
