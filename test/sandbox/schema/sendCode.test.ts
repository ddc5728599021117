import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

test("a code goes to a phone", async () => {
  const response = await createSandbox().fetch(requestOf(callOf("sendCode")));
  expect((await response.json()).data.sendCode).toEqual({ success: true, error: null });
});

test("its own failure comes on demand", async () => {
  const call = callOf("sendCode", { phone: magic("phone", "0007") });
  const response = await createSandbox().fetch(requestOf(call));
  expect((await response.json()).data.sendCode.error.code).toBe("AUTH-0007");
});

test.each(["sendCode", "resendCode"] as const)(
  "%s answers AUTH-0003 for a stranger where only known people get in",
  async (name) => {
    expect(await createClient({ knownAccountsOnly: true }).codeOf(name)).toBe("AUTH-0003");
  },
);
