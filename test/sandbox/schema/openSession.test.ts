import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

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
  expect(await codeOf("createPasscode", {}, { token: String(session["accessToken"]) })).toBeNull();
});

test("a session holds what the person has granted", async () => {
  const { ask, codeOf } = createClient({ grantedScopes: ["LIST_PAYMENT"] });
  const { accessToken } = await ask("login");
  expect(await codeOf("createTransfer", {}, { token: String(accessToken) })).toBe("AUTH-0031");
});
