import { expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

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
