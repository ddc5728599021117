import { DEMO_AUTH_USER_ID } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("beyond the limit the oldest is forgotten, and the rest stays", async () => {
  const { codeOf, ask } = createClient();
  const { authUserId } = await ask("addAuthorizedUser");
  for (let count = 0; count < 199; count += 1) await ask("addAuthorizedUser");
  expect(await codeOf("removeAuthorizedUser", { authUserId: DEMO_AUTH_USER_ID })).toBe("AR-0001");
  expect(await codeOf("removeAuthorizedUser", { authUserId })).toBeNull();
});
