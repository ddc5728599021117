import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("what a person grants is granted, and nothing else", async () => {
  const { ask, codeOf } = createClient();
  const scopes = ["QUERY_RECIPIENT", "QUERY_RECIPIENT"];
  expect(await ask("authorize", { scopes })).toEqual({
    success: true,
    error: null,
    scopes: ["QUERY_RECIPIENT"],
  });
  expect(await codeOf("lookupUser")).toBeNull();
  expect(await codeOf("createTransfer")).toBe("AUTH-0031");
});

test("what the application may not ask for cannot be granted, and the rest stays as it was", async () => {
  const { codeOf } = createClient({
    applicationScopes: ["LIST_PAYMENT", "MAKE_PAYOUT_TRANSFER_SEND"],
  });
  const scopes = ["LIST_PAYMENT", "QUERY_RECIPIENT"];
  expect(await codeOf("authorize", { scopes })).toBe("AUTH-0031");
  expect(await codeOf("createTransfer")).toBeNull();
});
