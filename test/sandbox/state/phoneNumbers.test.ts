import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

describe.each(["registerUser", "sendCode"] as const)("%s", (name) => {
  const ask = async (phone: string) => {
    const sandbox = createSandbox();
    await sandbox.fetch(requestOf(callOf(name, { phone })));
    return sandbox.log[0]?.outcome;
  };

  test.each(["5551234567", "555-123-4567", "(555) 123.4567", "+44 20 7946 0958", "5551234"])(
    "takes %s for a phone number",
    async (phone) => {
      expect(await ask(phone)).toBe("success");
    },
  );

  test.each(["", "555", "not a number", "555-CALL-NOW", "1234567890123456"])(
    "answers AUTH-0004 to %j",
    async (phone) => {
      expect(await ask(phone)).toBe("AUTH-0004");
    },
  );
});

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
