import { readFailure } from "@fluz-kit/core";
import { createSandbox } from "@fluz-kit/sandbox";
import { printType } from "graphql";
import { describe, expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

describe("registerUser", () => {
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
      expect(errors.map(({ message }: { message: string }) => message).join()).toContain(
        "lastName",
      );
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
});

describe("addAuthorizedUser", () => {
  test("somebody is added by phone as well, and waits for nothing if they are active at once", async () => {
    const added = await createClient().ask("addAuthorizedUser", {
      email: null,
      phone: "5559876543",
      status: "ACTIVE",
    });
    expect(added).toMatchObject({ success: true, status: "ACTIVE", pendingActionId: null });
  });

  test("a status is the role's, not the call's: DECLINED is no failure", async () => {
    const response = await createClient().send("addAuthorizedUser", { status: "DECLINED" });
    expect(readFailure(await response.json())).toBeNull();
  });

  test("without email and phone nobody is added", async () => {
    const { ask } = createClient();
    expect(await ask("addAuthorizedUser", { email: null })).toMatchObject({
      success: false,
      authUserId: null,
      error: { code: "AR-0001" },
    });
  });

  test("nobody can be made an owner", async () => {
    const response = await createClient().send("addAuthorizedUser", { roles: ["OWNER"] });
    expect((await response.json()).errors[0].message).toContain("OWNER");
  });
});

describe("removeAuthorizedUser", () => {
  test("who was added can be removed", async () => {
    const { ask } = createClient();
    const { authUserId } = await ask("addAuthorizedUser");
    expect(await ask("removeAuthorizedUser", { authUserId })).toEqual({
      success: true,
      authUserId,
      status: "INACTIVE",
      error: null,
    });
  });

  test("an id that belongs to nobody is refused", async () => {
    const { ask } = createClient();
    expect(await ask("removeAuthorizedUser", { authUserId: "nobody" })).toMatchObject({
      success: false,
      status: null,
      error: { code: "AR-0001" },
    });
  });
});
