import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test.each(["(555) 555-0100", "5555550199"])(
  "%s is a number of fiction, and can register again and again",
  async (phone) => {
    const { codeOf, sandbox } = createClient();
    const before = sandbox.remembered;
    expect(await codeOf("registerUser", { phone })).toBeNull();
    expect(await codeOf("registerUser", { phone })).toBeNull();
    await codeOf("sendCode", { phone });
    expect(await codeOf("resendCode", { phone })).toBeNull();
    expect(await codeOf("login", { phone })).toBeNull();
    expect(sandbox.remembered).toEqual({ ...before, tokens: 2 });
  },
);

test.each(["(555) 555-0200", "5550100555"])("%s is a number like any other", async (phone) => {
  const { codeOf } = createClient();
  expect(await codeOf("registerUser", { phone })).toBeNull();
  expect(await codeOf("registerUser", { phone })).toBe("AUTH-0026");
});
