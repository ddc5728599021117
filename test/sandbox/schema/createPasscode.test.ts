import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("a passcode is created once; then there is one", async () => {
  const { codeOf } = createClient();
  expect(await codeOf("createPasscode")).toBeNull();
  expect(await codeOf("createPasscode", { passcode: "9753" })).toBe("AUTH-0011");
  expect(await codeOf("checkPasscode")).toBeNull();
});
