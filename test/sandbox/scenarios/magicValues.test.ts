import { codes } from "@fluz-kit/core";
import { RIGHT_CODE, createSandbox, magicExamples, magicValues } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, requestOf, type CallName, type Typed } from "../../support/sandboxCalls.ts";
import { readText } from "../../support/sources.ts";

describe("the table of magic values", () => {
  test("has every documented code under its own four digits", () => {
    const byOutcome = new Map(magicValues.map(({ outcome, ending }) => [outcome, ending]));
    for (const code of Object.keys(codes)) {
      expect([...byOutcome].find(([outcome]) => outcome === code)?.[1]).toBe(code.slice(-4));
    }
  });

  test("gives four digits one meaning, and every outcome one ending", () => {
    const count = magicValues.length;
    expect(new Set(magicValues.map(({ ending }) => ending)).size).toBe(count);
    expect(new Set(magicValues.map(({ outcome }) => outcome)).size).toBe(count);
    expect(magicValues.filter(({ ending }) => !/^\d{4}$/.test(ending))).toEqual([]);
  });

  test("stands in the README as it is", () => {
    const readme = readText("packages/sandbox/README.md");
    const rows = [...readme.matchAll(/^\| `(\d{4})` +\| (.+?) +\|$/gm)].map(([, ...row]) => row);
    expect(rows).toEqual(magicValues.map(({ ending, answer }) => [ending, answer]));
  });

  test("is explained in the README by examples that work", () => {
    const readme = readText("packages/sandbox/README.md");
    const rows = [...readme.matchAll(/^\| (\w+) +\| `(.+?)` +\| (.+?) +\|$/gm)].map(
      ([, ...row]) => row,
    );
    expect(rows).toEqual(magicExamples.map(({ kind, example, rule }) => [kind, example, rule]));
  });

  const operationFor = {
    phone: "registerUser",
    email: "registerUser",
    secret: "socialLogin",
    code: "verifyCode",
  } satisfies Record<string, CallName>;

  test.each(magicExamples)("$kind: $example answers AUTH-0026", async ({ kind, example }) => {
    const name = operationFor[kind];
    const response = await createSandbox().fetch(requestOf(callOf(name, { [kind]: example })));
    expect(await response.json()).toMatchObject({
      data: { [name]: { error: { code: "AUTH-0026" } } },
    });
  });
});

test("the right code looks like a texted one and asks for no failure", () => {
  expect(RIGHT_CODE).toMatch(/^\d{6}$/);
  expect(magicValues.map(({ ending }) => ending)).not.toContain(RIGHT_CODE.slice(-4));
});

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
