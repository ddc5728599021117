import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("without a passcode there is nothing to reset", async () => {
  expect(await createClient().codeOf("resetPasscode")).toBe("AUTH-0010");
});

test("who has the phone can replace a forgotten passcode", async () => {
  const { codeOf } = createClient();
  await codeOf("createPasscode");
  await codeOf("sendCode", { phone: DEMO_PERSON.phoneNumber });
  expect(await codeOf("resetPasscode", { code: "654321" })).toBe("AUTH-0006");
  expect(await codeOf("resetPasscode")).toBeNull();
  expect(await codeOf("checkPasscode", { passcode: "1357" })).toBeNull();
});

test("what cannot be a passcode uses up no code", async () => {
  const { codeOf } = createClient();
  await codeOf("createPasscode");
  expect(await codeOf("resetPasscode", { next: "abc" })).toBe("AUTH-0017");
  expect(await codeOf("checkPasscode")).toBeNull();
});
