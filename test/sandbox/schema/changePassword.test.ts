import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

const phone = DEMO_PERSON.phoneNumber;

test("who knows the password can change it, and then logs in with the new one", async () => {
  const { codeOf } = createClient();
  expect(await codeOf("changePassword")).toBeNull();
  expect(await codeOf("login", { phone, password: DEMO_PERSON.password })).toBe("AUTH-0002");
  expect(await codeOf("login", { phone, password: "Better-Horse-8" })).toBeNull();
});

test("who does not know it changes nothing", async () => {
  const { codeOf } = createClient();
  expect(await codeOf("changePassword", { current: "guessed" })).toBe("AUTH-0009");
  expect(await codeOf("login", { phone, password: DEMO_PERSON.password })).toBeNull();
});
