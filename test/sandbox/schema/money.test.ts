import { readFailure } from "@fluz-kit/core";
import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

describe("lookupUser", () => {
  test("a person who has registered is found by phone and by email, under their own name", async () => {
    const { ask } = createClient();
    await ask("registerUser");
    const found = await ask("lookupUser", { phone: "+15551234567" });
    expect(found["displayName"]).toBe("Ada Lovelace");
    expect(await ask("lookupUser", { phone: null, email: "ada@example.com" })).toEqual(found);
  });

  test("anybody else is the demo person", async () => {
    const { ask } = createClient();
    const { recipientId } = await ask("lookupUser", { phone: null, email: "x@example.com" });
    expect(recipientId).toBe(DEMO_PERSON.accountId);
  });

  describe("exactly one field, and a phone in E.164, or AR-0001:", () => {
    test.each([
      {},
      { phone: "+14155551234", email: "ada@example.com" },
      { phone: "4155551234" },
      { phone: "+1 415 555 1234" },
      { phone: "", email: "" },
    ])("%j", async (values) => {
      const asked = { phone: null, ...values };
      expect(await createClient().codeOf("lookupUser", asked)).toBe("AR-0001");
    });
  });

  test.each([
    ["nobody.9001@example.com", "RC-0001"],
    ["twins.9002@example.com", "RC-0002"],
    ["broken.9999@example.com", "GE-9999"],
  ])("%s is answered %s", async (email, code) => {
    expect(await createClient().codeOf("lookupUser", { phone: null, email })).toBe(code);
  });
});

describe("createTransfer", () => {
  test("the same key gets the first answer again, whatever else the request says", async () => {
    const { ask } = createClient();
    const first = await ask("createTransfer");
    expect(await ask("createTransfer", { amount: 99 })).toEqual(first);
    const other = await ask("createTransfer", { key: "another-key" });
    expect(other["transferId"]).not.toBe(first["transferId"]);
  });

  test("a key that one operation used is new to another", async () => {
    const { ask } = createClient();
    const key = "07df5653-43a8-4532-9881-3ab5857bbe11";
    await ask("createTransfer", { key });
    expect((await ask("createVirtualCard", { key }))["virtualCardId"]).toMatch(/./);
  });

  test.each([0, -1])("an amount of %d fails with a message and no code", async (amount) => {
    const { ask, sandbox } = createClient();
    expect(await ask("createTransfer", { amount })).toEqual({
      success: false,
      message: "The amount has to be greater than zero.",
      transferId: null,
    });
    expect(sandbox.log[0]?.outcome).toBe("bare-failure");
    expect(await ask("createTransfer")).toMatchObject({ success: true });
  });
});

describe("approveApprovalRequest", () => {
  test("what was approved is named", async () => {
    const id = "07df5653-43a8-4532-9881-3ab5857bbe12";
    expect(await createClient().ask("approveApprovalRequest", { id })).toEqual({
      success: true,
      approvalId: id,
      action: "APPROVE",
    });
  });

  test("a failure says nothing but that it is one, and the kit takes it for one", async () => {
    const response = await createClient().send("approveApprovalRequest", { id: "approval-0909" });
    expect(readFailure(await response.json())).toMatchObject({ kind: "api", code: null });
  });
});
