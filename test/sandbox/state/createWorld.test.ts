import { DEMO_AUTH_USER_ID } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("a world begins with an authorized user whom somebody can remove", async () => {
  const { ask } = createClient();
  expect(await ask("removeAuthorizedUser")).toMatchObject({
    authUserId: DEMO_AUTH_USER_ID,
    status: "INACTIVE",
  });
});

test("a world counts its own requests, so that its ids do not depend on others", async () => {
  const { send } = createClient();
  await send("login");
  await send("login", {}, { session: "grace" });
  const response = await send("login", {}, { session: "ada" });
  expect((await response.json()).extensions.requestId).toBe("sandbox-1-ada-000001");
});
