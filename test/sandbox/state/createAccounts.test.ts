import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

const ada = { phone: "555-123-4567", email: "ada@example.com" };

describe("a person who has registered", () => {
  test.each(["5551234567", "+1 (555) 123-4567", "555.123.4567"])(
    "is known by their number, however it is written: %s",
    async (phone) => {
      const { codeOf } = createClient();
      await codeOf("registerUser", ada);
      expect(await codeOf("registerUser", { phone, email: "b@example.com" })).toBe("AUTH-0026");
    },
  );

  test.each(["ada@example.com", " Ada@Example.COM "])(
    "is known by their address, however it is written: %s",
    async (email) => {
      const { codeOf } = createClient();
      await codeOf("registerUser", ada);
      expect(await codeOf("registerUser", { phone: "5557654321", email })).toBe("AUTH-0027");
    },
  );

  test("has to verify their phone before they can log in", async () => {
    const { codeOf } = createClient();
    await codeOf("registerUser", ada);
    expect(await codeOf("login", { phone: ada.phone })).toBe("AUTH-0024");
    await codeOf("verifyCode", { phone: ada.phone });
    expect(await codeOf("login", { phone: ada.phone })).toBeNull();
  });

  test("can log in with any password until they have set one", async () => {
    const { codeOf } = createClient();
    await codeOf("registerUser", ada);
    await codeOf("verifyCode", { phone: ada.phone });
    expect(await codeOf("login", { ...ada, password: "whatever" })).toBeNull();
    await codeOf("resetPassword", { phone: ada.phone, next: "Better-Horse-8" });
    expect(await codeOf("login", { ...ada, password: "whatever" })).toBe("AUTH-0002");
    expect(await codeOf("login", { ...ada, password: "Better-Horse-8" })).toBeNull();
  });

  test("is forgotten when the sandbox is reset", async () => {
    const { sandbox, codeOf } = createClient();
    await codeOf("registerUser", ada);
    sandbox.reset();
    expect(await codeOf("registerUser", ada)).toBeNull();
  });
});

test("the demo person has an account from the start", async () => {
  const { codeOf, ask } = createClient();
  const { phoneNumber: phone, emailAddress: email, password } = DEMO_PERSON;
  expect(await codeOf("registerUser", { phone, email: "b@example.com" })).toBe("AUTH-0026");
  expect(await codeOf("login", { phone: null, email, password: "wrong" })).toBe("AUTH-0002");
  const { userId, accountId } = await ask("login", { phone: null, email, password });
  expect({ userId, accountId }).toEqual({
    userId: DEMO_PERSON.userId,
    accountId: DEMO_PERSON.accountId,
  });
});
