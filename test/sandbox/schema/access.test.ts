import { DEMO_PERSON, RIGHT_CODE, createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, magic, requestOf, type Typed } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

describe("login", () => {
  async function outcomeOf(typed: Partial<Typed>) {
    const sandbox = createSandbox();
    await sandbox.fetch(requestOf(callOf("login", { phone: "", email: "", secret: "", ...typed })));
    return sandbox.log[0]?.outcome;
  }

  test("a person logs in by phone number alone", async () => {
    expect(await outcomeOf({ phone: "5551234567" })).toBe("success");
  });

  test("a person logs in by email address and password", async () => {
    expect(await outcomeOf({ email: "ada@example.com", secret: "Correct-Horse-7" })).toBe(
      "success",
    );
  });

  test.each([{ email: "ada@example.com" }, { secret: "Correct-Horse-7" }, { phone: " " }, {}])(
    "details that are not enough answer AUTH-0002: %j",
    async (typed) => {
      expect(await outcomeOf(typed)).toBe("AUTH-0002");
    },
  );

  test.each(["phone", "email", "secret"] as const)("its %s can be magic", async (field) => {
    expect(await outcomeOf({ [field]: magic(field, "0018") })).toBe("AUTH-0018");
  });

  test("a stranger is refused where only known people get in: by phone as not found, by password as wrong", async () => {
    const { codeOf } = createClient({ knownAccountsOnly: true });
    const byEmail = { phone: null, email: "ada@example.com", password: "Correct-Horse-7" };
    expect(await codeOf("login")).toBe("AUTH-0003");
    expect(await codeOf("login", byEmail)).toBe("AUTH-0002");
    expect(await codeOf("login", { phone: DEMO_PERSON.phoneNumber })).toBeNull();
  });
});

describe("socialLogin", () => {
  test("a provider's token is enough", async () => {
    const response = await createSandbox().fetch(requestOf(callOf("socialLogin")));
    expect((await response.json()).data.socialLogin).toEqual({ success: true, error: null });
  });

  test("its own failure comes on demand", async () => {
    const call = callOf("socialLogin", { secret: magic("secret", "0013") });
    const response = await createSandbox().fetch(requestOf(call));
    expect((await response.json()).data.socialLogin.error.code).toBe("AUTH-0013");
  });
});

describe("a session", () => {
  const token = expect.stringMatching(/^[\da-f]{32}$/);

  test.each(["login", "socialLogin"] as const)("%s opens a session", async (name) => {
    const { ask, codeOf } = createClient({ accessTokenTtlMs: 90_500, tokenRequired: true });
    const session = await ask(name);
    expect(session).toEqual({
      success: true,
      error: null,
      accessToken: token,
      refreshToken: token,
      expiresIn: 90,
      userId: DEMO_PERSON.userId,
      accountId: DEMO_PERSON.accountId,
    });
    expect(
      await codeOf("createPasscode", {}, { token: String(session["accessToken"]) }),
    ).toBeNull();
  });

  test("a session holds what the person has granted", async () => {
    const { ask, codeOf } = createClient({ grantedScopes: ["LIST_PAYMENT"] });
    const { accessToken } = await ask("login");
    expect(await codeOf("createTransfer", {}, { token: String(accessToken) })).toBe("AUTH-0031");
  });
});

describe("sendCode", () => {
  test("a code goes to a phone", async () => {
    const response = await createSandbox().fetch(requestOf(callOf("sendCode")));
    expect((await response.json()).data.sendCode).toEqual({ success: true, error: null });
  });

  test("its own failure comes on demand", async () => {
    const call = callOf("sendCode", { phone: magic("phone", "0007") });
    const response = await createSandbox().fetch(requestOf(call));
    expect((await response.json()).data.sendCode.error.code).toBe("AUTH-0007");
  });

  test.each(["sendCode", "resendCode"] as const)(
    "%s answers AUTH-0003 for a stranger where only known people get in",
    async (name) => {
      expect(await createClient({ knownAccountsOnly: true }).codeOf(name)).toBe("AUTH-0003");
    },
  );
});

describe("resendCode", () => {
  test("another code goes to the same phone", async () => {
    const response = await createSandbox().fetch(requestOf(callOf("resendCode")));
    expect((await response.json()).data.resendCode).toEqual({ success: true, error: null });
  });

  test("its own failure comes on demand", async () => {
    const call = callOf("resendCode", { phone: magic("phone", "0020") });
    const response = await createSandbox().fetch(requestOf(call));
    expect((await response.json()).data.resendCode.error.code).toBe("AUTH-0020");
  });
});

describe("verifyCode", () => {
  async function outcomeOf(code: string) {
    const sandbox = createSandbox();
    await sandbox.fetch(requestOf(callOf("verifyCode", { code })));
    return sandbox.log[0]?.outcome;
  }

  test.each([RIGHT_CODE, "123 456", "123-456"])("%s is right", async (code) => {
    expect(await outcomeOf(code)).toBe("success");
  });

  test.each(["123457", "999999", "12345", ""])("%j is wrong", async (code) => {
    expect(await outcomeOf(code)).toBe("AUTH-0006");
  });

  test.each([
    ["000006", "AUTH-0006"],
    ["000005", "AUTH-0005"],
    ["000029", "AUTH-0029"],
  ])("%s asks for %s", async (code, outcome) => {
    expect(await outcomeOf(code)).toBe(outcome);
  });
});

describe("authorize", () => {
  test("what a person grants is granted, and nothing else", async () => {
    const { ask, codeOf } = createClient();
    const scopes = ["QUERY_RECIPIENT", "QUERY_RECIPIENT"];
    expect(await ask("authorize", { scopes })).toEqual({
      success: true,
      error: null,
      scopes: ["QUERY_RECIPIENT"],
    });
    expect(await codeOf("lookupUser")).toBeNull();
    expect(await codeOf("createTransfer")).toBe("AUTH-0031");
  });

  test("what the application may not ask for cannot be granted, and the rest stays as it was", async () => {
    const { codeOf } = createClient({
      applicationScopes: ["LIST_PAYMENT", "MAKE_PAYOUT_TRANSFER_SEND"],
    });
    const scopes = ["LIST_PAYMENT", "QUERY_RECIPIENT"];
    expect(await codeOf("authorize", { scopes })).toBe("AUTH-0031");
    expect(await codeOf("createTransfer")).toBeNull();
  });
});
