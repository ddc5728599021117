import { createSandbox, LOG_LIMIT } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callNames, callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

test("each operation leaves its name, what it came to, and when", async () => {
  let time = 100;
  const sandbox = createSandbox({ now: () => (time += 1) });
  await sandbox.fetch(requestOf(callOf("login")));
  await sandbox.fetch(requestOf(callOf("login", { email: magic("email", "0002") })));
  await sandbox.fetch(requestOf(callOf("sendCode", { phone: magic("phone", "0429") })));
  expect(sandbox.log).toEqual([
    { operation: "login", outcome: "success", time: 101 },
    { operation: "login", outcome: "AUTH-0002", time: 102 },
    { operation: "sendCode", outcome: "rate-limited", time: 103 },
  ]);
});

test("nothing a person typed is in it", async () => {
  const sandbox = createSandbox();
  const typed = {
    phone: "(555) 987-6543",
    email: "grace.hopper@example.com",
    secret: "Nanosecond-1906",
    code: "654321",
  };
  for (const name of callNames) await sandbox.fetch(requestOf(callOf(name, typed)));
  const alias = `mutation { grace5559876543: socialLogin(provider: "p", token: "Nanosecond-1906") { success } }`;
  await sandbox.fetch(requestOf({ query: alias, variables: {} }));
  await sandbox.fetch(requestOf({ query: "{ grace5559876543 }", variables: {} }));
  expect(sandbox.log).toHaveLength(callNames.length + 2);
  expect(JSON.stringify(sandbox.log)).not.toMatch(/9876543|987-6543|grace|Nanosecond|654321/);
});

test("the oldest entries make room for new ones", async () => {
  let time = 0;
  const sandbox = createSandbox({ now: () => (time += 1) });
  for (let count = 0; count < LOG_LIMIT + 3; count += 1) {
    await sandbox.fetch(requestOf(callOf("login")));
  }
  expect([sandbox.log.length, sandbox.log[0]?.time]).toEqual([LOG_LIMIT, 4]);
});

test("a log that was read does not change afterwards", async () => {
  const sandbox = createSandbox();
  const before = sandbox.log;
  await sandbox.fetch(requestOf(callOf("login")));
  expect(before).toEqual([]);
});
