import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

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
