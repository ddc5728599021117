import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { codes } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../../support/sandboxCalls.ts";

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
