import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

describe("generateUserAccessToken", () => {
  test("the token is the same under both of its documented names", async () => {
    const pair = await createClient().ask("generateUserAccessToken");
    expect(pair["token"]).toBe(pair["accessToken"]);
  });

  test("a scope that was not granted answers AUTH-0031, even beside one that was", async () => {
    const { codeOf } = createClient({ grantedScopes: ["LIST_PAYMENT"] });
    const scopes = ["LIST_PAYMENT", "LIST_OFFERS"];
    expect(await codeOf("generateUserAccessToken", { scopes })).toBe("AUTH-0031");
    expect(await codeOf("generateUserAccessToken")).toBeNull();
  });

  test("an account that is not the user's answers AUTH-0008", async () => {
    const accountId = DEMO_PERSON.userId;
    expect(await createClient().codeOf("generateUserAccessToken", { accountId })).toBe("AUTH-0008");
  });

  test("a user whom nobody knows is the demo person, unless only known people get in", async () => {
    const stranger = { userId: "a2c02ec6-357b-41cf-9229-4da34e72701f" };
    const { sandbox, codeOf } = createClient();
    expect(await codeOf("generateUserAccessToken", stranger)).toBeNull();
    sandbox.set({ knownAccountsOnly: true });
    expect(await codeOf("generateUserAccessToken", stranger)).toBe("AUTH-0008");
  });
});

describe("refreshUserAccessToken", () => {
  test("the documentation's query, which hands the token over as userId, runs as printed", async () => {
    const { ask } = createClient();
    const { refreshToken } = await ask("login");
    const fresh = await ask("refreshUserAccessToken", { refreshToken });
    expect(fresh["accessToken"]).toMatch(/^[\da-f]{32}$/);
  });

  test("the token can be handed over under its own name, and answered under another", async () => {
    const { sandbox, ask } = createClient();
    const { refreshToken } = await ask("generateUserAccessToken", {
      scopes: ["LIST_OFFERS", "LIST_PAYMENT"],
    });
    const query = `mutation ($refreshToken: String!) {
    generateUserAccessToken: refreshUserAccessToken(refreshToken: $refreshToken) { token scopes }
  }`;
    const response = await sandbox.fetch(requestOf({ query, variables: { refreshToken } }));
    expect((await response.json()).data.generateUserAccessToken.scopes).toEqual([
      "LIST_OFFERS",
      "LIST_PAYMENT",
    ]);
  });

  test("no token at all answers AUTH-0019", async () => {
    expect(await createClient().codeOf("refreshUserAccessToken")).toBe("AUTH-0019");
  });
});
