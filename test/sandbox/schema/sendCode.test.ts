import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

test("a code goes to a phone", async () => {
  const response = await createSandbox().fetch(requestOf(callOf("sendCode")));
  expect((await response.json()).data.sendCode).toEqual({ success: true, error: null });
});

test("its own failure comes on demand", async () => {
  const call = callOf("sendCode", { phone: magic("phone", "0007") });
  const response = await createSandbox().fetch(requestOf(call));
  expect((await response.json()).data.sendCode.error.code).toBe("AUTH-0007");
});
