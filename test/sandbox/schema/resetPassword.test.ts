import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

const phone = DEMO_PERSON.phoneNumber;

test("who has the phone can replace a forgotten password", async () => {
  const { codeOf } = createClient();
  await codeOf("sendCode", { phone });
  expect(await codeOf("resetPassword", { phone, code: "654321" })).toBe("AUTH-0006");
  expect(await codeOf("resetPassword", { phone })).toBeNull();
  expect(await codeOf("login", { phone, password: "Better-Horse-8" })).toBeNull();
});

test("a stranger's password can be replaced too, unless only known people get in", async () => {
  const { sandbox, codeOf } = createClient();
  expect(await codeOf("resetPassword")).toBeNull();
  sandbox.set({ knownAccountsOnly: true });
  expect(await codeOf("resetPassword")).toBe("AUTH-0003");
});
