import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test.each(["2468", "0000"])("%s can be a passcode", async (passcode) => {
  expect(await createClient().codeOf("createPasscode", { passcode })).toBeNull();
});

test.each(["", "123", "12345", "12a4", "2 468"])("%j cannot be one", async (passcode) => {
  expect(await createClient().codeOf("createPasscode", { passcode })).toBe("AUTH-0014");
});
