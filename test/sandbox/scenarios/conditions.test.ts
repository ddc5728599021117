import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { codes } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";

const conditions = magicValues.filter(({ outcome }) => !Object.hasOwn(codes, outcome));

describe.each(callNames)("%s", (name) => {
  test.each(conditions)("meets $outcome on demand ($ending)", async ({ ending, outcome }) => {
    const sandbox = createSandbox({ slowMs: 0, holdMs: 0 });
    const field = tellingField[name];
    const call = callOf(name, { [field]: magic(field, ending) });
    // Some of these lose the connection; applyTransport's test says which.
    await Promise.allSettled([sandbox.fetch(requestOf(call))]);
    expect(sandbox.log).toMatchObject([{ operation: name, outcome }]);
  });
});

test("a late answer is the true one: what it says has happened", async () => {
  const { codeOf } = createClient({ slowMs: 0 });
  expect(await codeOf("registerUser", { phone: magic("phone", "0900") })).toBeNull();
  expect(await codeOf("registerUser", { phone: magic("phone", "0900") })).toBe("AUTH-0026");
});

test("an answer that is replaced or lost otherwise leaves nothing behind", async () => {
  const { sandbox, send } = createClient({ holdMs: 0 });
  const before = sandbox.remembered;
  const others = conditions.filter(({ ending }) => !["0900", "0902"].includes(ending));
  for (const { ending } of others) {
    await Promise.allSettled([send("registerUser", { phone: magic("phone", ending) })]);
  }
  expect(sandbox.remembered).toEqual(before);
});
