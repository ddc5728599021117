import { createSandbox, RIGHT_CODE } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

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
