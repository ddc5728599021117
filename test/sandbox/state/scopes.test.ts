import { createSandbox, scopes } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("the scopes are what the schema's ScopeType knows", () => {
  const type = createSandbox().schema.getType("ScopeType");
  const values = type && "getValues" in type ? type.getValues().map(({ name }) => name) : [];
  expect(values).toEqual([...scopes]);
});

test("a scope that there is not is refused by GraphQL itself", async () => {
  const { send } = createClient();
  const response = await send("generateUserAccessToken", { scopes: ["MAKE_COFFEE"] });
  expect((await response.json()).errors[0].message).toContain("MAKE_COFFEE");
});
