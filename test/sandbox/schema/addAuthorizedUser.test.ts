import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

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
