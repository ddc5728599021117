import { codes } from "@fluz-kit/core";
import { RIGHT_CODE, createSandbox, magicExamples, magicValues } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, requestOf, type CallName } from "../../support/sandboxCalls.ts";
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
