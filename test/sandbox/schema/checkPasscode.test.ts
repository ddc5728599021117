import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("without a passcode there is nothing to check", async () => {
  expect(await createClient().codeOf("checkPasscode")).toBe("AUTH-0010");
});

test("the passcode is right, and any other is not", async () => {
  const { codeOf } = createClient();
  await codeOf("createPasscode");
  expect(await codeOf("checkPasscode")).toBeNull();
  expect(await codeOf("checkPasscode", { passcode: "8642" })).toBe("AUTH-0012");
});
