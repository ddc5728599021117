import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, type CallName, requestOf, type Typed } from "../../support/sandboxCalls.ts";

async function outcomeOf(name: CallName, typed: Partial<Typed>) {
  const sandbox = createSandbox();
  await sandbox.fetch(requestOf(callOf(name, typed)));
  return sandbox.log[0]?.outcome;
}

test.each([
  "5555550026",
  "555-555-0026",
  "(555) 555-0026",
  "+1 555 555 0026",
  "+1.555.555.00.26",
  " 555 555 00 26 ",
  "５５５５５５００２６",
])("a phone number is magic however it is written: %s", async (phone) => {
  expect(await outcomeOf("registerUser", { phone })).toBe("AUTH-0026");
});

test.each(["ada+0027@example.com", "ada0027@example.com", "0027@example.com", " ada.0027@b.co "])(
  "an email address is magic before the @: %s",
  async (email) => {
    expect(await outcomeOf("registerUser", { email })).toBe("AUTH-0027");
  },
);

test.each(["ada@example0027.com", "ada+0027x@example.com", "ada+27@example.com"])(
  "an email address is ordinary otherwise: %s",
  async (email) => {
    expect(await outcomeOf("registerUser", { email })).toBe("success");
  },
);

test.each(["000029", "00 00 29", "000-029"])("a code is magic by its digits: %s", async (code) => {
  expect(await outcomeOf("verifyCode", { code })).toBe("AUTH-0029");
});

test("a password is magic to the letter", async () => {
  const email = { phone: "", email: "ada@example.com" };
  expect(await outcomeOf("login", { ...email, secret: "pass-0009" })).toBe("AUTH-0009");
  expect(await outcomeOf("login", { ...email, secret: "pass-0009 " })).toBe("success");
});

test("the first magic field counts, so that correcting it uncovers the next", async () => {
  const email = "ada+0027@example.com";
  expect(await outcomeOf("registerUser", { phone: "555 555 0026", email })).toBe("AUTH-0026");
  expect(await outcomeOf("registerUser", { phone: "555 555 1234", email })).toBe("AUTH-0027");
  expect(await outcomeOf("registerUser", { phone: "555 555 1234" })).toBe("success");
});
