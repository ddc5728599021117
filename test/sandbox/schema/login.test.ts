import { createSandbox, DEMO_PERSON } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf, type Typed } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

async function outcomeOf(typed: Partial<Typed>) {
  const sandbox = createSandbox();
  await sandbox.fetch(requestOf(callOf("login", { phone: "", email: "", secret: "", ...typed })));
  return sandbox.log[0]?.outcome;
}

test("a person logs in by phone number alone", async () => {
  expect(await outcomeOf({ phone: "5551234567" })).toBe("success");
});

test("a person logs in by email address and password", async () => {
  expect(await outcomeOf({ email: "ada@example.com", secret: "Correct-Horse-7" })).toBe("success");
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
