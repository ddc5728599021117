import { createSandbox } from "@fluz-kit/sandbox";
import { printType } from "graphql";
import { describe, expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

const { schema } = createSandbox();
const field = schema.getMutationType()?.getFields()["registerUser"];

describe("registerUser, as documented,", () => {
  test("takes six texts and nothing else, each of them required", () => {
    expect(field?.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      "firstName: String!",
      "lastName: String!",
      "phoneNumber: String!",
      "regionCode: String!",
      "emailAddress: String!",
      "dateOfBirth: String!",
    ]);
  });

  test("answers success and error, and nothing else", () => {
    const type = schema.getType("RegisterUserResponse");
    const fields = type && "getFields" in type ? Object.keys(type.getFields()) : [];
    expect(fields).toEqual(["success", "error"]);
  });

  test("has an error that holds the message and the code", () => {
    const type = schema.getType("RegisterUserError");
    expect(type && printType(type)).toContain("  code: String!\n  message: String!");
  });

  test("says in its description where the documentation contradicts itself", () => {
    const type = schema.getType("RegisterUserResponse");
    const printed = type ? printType(type) : "";
    expect(printed).toContain("The documentation contradicts itself");
  });

  test("refuses a request that leaves an argument out", async () => {
    const query = `mutation { registerUser(firstName: "Ada") { success } }`;
    const sandbox = createSandbox();
    const { data, errors } = await (
      await sandbox.fetch(requestOf({ query, variables: {} }))
    ).json();
    expect(data).toBeUndefined();
    expect(errors.map(({ message }: { message: string }) => message).join()).toContain("lastName");
  });
});

test("a number that is taken, then another: the person gets in", async () => {
  const sandbox = createSandbox();
  const sign = async (phone: string) =>
    (await (await sandbox.fetch(requestOf(callOf("registerUser", { phone })))).json()).data
      .registerUser;
  expect(await sign(magic("phone", "0026"))).toMatchObject({ error: { code: "AUTH-0026" } });
  expect(await sign("555 123 4567")).toEqual({ success: true, error: null });
});

test("an application that may not register people is told so", async () => {
  expect(await createClient({ registrationAllowed: false }).codeOf("registerUser")).toBe(
    "AUTH-0022",
  );
});

test("a person who has registered cannot do so again, with the number or with the address", async () => {
  const { codeOf } = createClient();
  await codeOf("registerUser");
  expect(await codeOf("registerUser")).toBe("AUTH-0026");
  expect(await codeOf("registerUser", { phone: "5559876543" })).toBe("AUTH-0027");
  const other = { phone: "5559876543", email: "grace@example.com" };
  expect(await codeOf("registerUser", other)).toBeNull();
});
