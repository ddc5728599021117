import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

test("another code goes to the same phone", async () => {
  const response = await createSandbox().fetch(requestOf(callOf("resendCode")));
  expect((await response.json()).data.resendCode).toEqual({ success: true, error: null });
});

test("its own failure comes on demand", async () => {
  const call = callOf("resendCode", { phone: magic("phone", "0020") });
  const response = await createSandbox().fetch(requestOf(call));
  expect((await response.json()).data.resendCode.error.code).toBe("AUTH-0020");
});
