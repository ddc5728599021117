import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test.each(["Better-Horse-8", "Abcdefg1", "Ünïcödé9"])("%s can be a password", async (next) => {
  expect(await createClient().codeOf("changePassword", { next })).toBeNull();
  expect(await createClient().codeOf("resetPassword", { next })).toBeNull();
});

test.each(["Abcdef1", "abcdefg1", "ABCDEFG1", "Abcdefgh", ""])(
  "%j breaks the rules",
  async (next) => {
    expect(await createClient().codeOf("changePassword", { next })).toBe("AUTH-0009");
    expect(await createClient().codeOf("resetPassword", { next })).toBe("AUTH-0009");
  },
);
