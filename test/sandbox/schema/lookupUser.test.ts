import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

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
