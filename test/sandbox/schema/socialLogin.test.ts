import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

test("a provider's token is enough", async () => {
  const response = await createSandbox().fetch(requestOf(callOf("socialLogin")));
  expect((await response.json()).data.socialLogin).toEqual({ success: true, error: null });
});

test("its own failure comes on demand", async () => {
  const call = callOf("socialLogin", { secret: magic("secret", "0013") });
  const response = await createSandbox().fetch(requestOf(call));
  expect((await response.json()).data.socialLogin.error.code).toBe("AUTH-0013");
});
