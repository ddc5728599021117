import { DEMO_PERSON, type SandboxOptions } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";
import { operationCall, type OperationName } from "../../support/sandboxOperations.ts";

const forPersons = [
  "createPasscode",
  "checkPasscode",
  "updatePasscode",
  "resetPasscode",
  "changePassword",
  "authorize",
  "addAuthorizedUser",
  "removeAuthorizedUser",
  "lookupUser",
  "createTransfer",
  "setVirtualCardPIN",
  "lockVirtualCard",
  "unlockVirtualCard",
  "createVirtualCard",
  "createVirtualCardBulkOrder",
  "getVirtualCardBulkOrderStatus",
  "approveApprovalRequest",
] as const satisfies OperationName[];

async function withHeader(authorization: string, options: SandboxOptions = {}) {
  const { sandbox } = createClient(options);
  const call = operationCall("createTransfer");
  await sandbox.fetch(requestOf(call, { headers: { authorization } }));
  return sandbox.log[0]?.outcome;
}

describe.each(forPersons)("%s", (name) => {
  test("answers AUTH-0019 to a token that nobody issued", async () => {
    expect(await createClient().codeOf(name, {}, { token: "made-up" })).toBe("AUTH-0019");
  });

  test("answers AUTH-0008 to no token, where one is required", async () => {
    expect(await createClient({ tokenRequired: true }).codeOf(name)).toBe("AUTH-0008");
  });
});

test.each(["registerUser", "login", "sendCode", "resetPassword"] as const)(
  "%s needs nobody to be signed in",
  async (name) => {
    const { codeOf } = createClient({ tokenRequired: true });
    expect(await codeOf(name)).toBeNull();
    expect(await codeOf("login", { phone: "5559876543" }, { token: "made-up" })).toBeNull();
  },
);

test.each([
  ["Bearer", "AUTH-0019"],
  ["Bearer  ", "AUTH-0019"],
  ["Digest abc", "AUTH-0019"],
  ["nonsense", "AUTH-0019"],
  ["Basic YWJjMTIzOmRlZjQ1Ng==", "success"],
  ["basic YWJjMTIzOmRlZjQ1Ng==", "success"],
])("the header %j comes to %s", async (header, outcome) => {
  expect(await withHeader(header)).toBe(outcome);
});

test("an API key acts for the application, whatever the person has granted", async () => {
  const header = "Basic YWJjMTIzOmRlZjQ1Ng==";
  expect(await withHeader(header, { grantedScopes: [], tokenRequired: true })).toBe("success");
  expect(await withHeader(header, { applicationScopes: [] })).toBe("AUTH-0031");
});

test("a token acts for its person alone", async () => {
  const { ask, codeOf } = createClient();
  const phone = "555-123-4567";
  await ask("registerUser", { phone });
  await ask("verifyCode", { phone });
  const { accessToken } = await ask("login", { phone });
  const ada = { token: String(accessToken) };
  expect(await codeOf("createPasscode", {}, ada)).toBeNull();
  expect(await codeOf("checkPasscode", {}, ada)).toBeNull();
  expect(await codeOf("checkPasscode")).toBe("AUTH-0010");
});

test("a token allows what it was made for and no more", async () => {
  const { ask, codeOf } = createClient();
  const { token } = await ask("generateUserAccessToken", { scopes: ["QUERY_RECIPIENT"] });
  expect(await codeOf("lookupUser", {}, { token: String(token) })).toBeNull();
  expect(await codeOf("createTransfer", {}, { token: String(token) })).toBe("AUTH-0031");
});

test("what a person did not grant, or the application may not do, answers AUTH-0031", async () => {
  const { sandbox, codeOf } = createClient({ grantedScopes: ["LIST_PAYMENT"] });
  expect(await codeOf("createTransfer")).toBe("AUTH-0031");
  sandbox.set({ grantedScopes: ["MAKE_PAYOUT_TRANSFER_SEND"] });
  expect(await codeOf("createTransfer")).toBeNull();
  sandbox.set({ applicationScopes: ["LIST_PAYMENT"] });
  expect(await codeOf("createTransfer")).toBe("AUTH-0031");
});

test("without a header the demo person acts", async () => {
  const { ask } = createClient();
  expect((await ask("createVirtualCard"))["userId"]).toBe(DEMO_PERSON.userId);
});
