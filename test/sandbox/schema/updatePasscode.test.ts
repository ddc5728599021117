import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("without a passcode there is nothing to change", async () => {
  expect(await createClient().codeOf("updatePasscode")).toBe("AUTH-0010");
});

test("who knows the passcode can change it", async () => {
  const { codeOf } = createClient();
  await codeOf("createPasscode");
  expect(await codeOf("updatePasscode", { current: "8642" })).toBe("AUTH-0012");
  expect(await codeOf("updatePasscode")).toBeNull();
  expect(await codeOf("checkPasscode", { passcode: "1357" })).toBeNull();
});

test("what cannot be a passcode changes nothing", async () => {
  const { codeOf } = createClient();
  await codeOf("createPasscode");
  expect(await codeOf("updatePasscode", { next: "13570" })).toBe("AUTH-0016");
  expect(await codeOf("checkPasscode")).toBeNull();
});
