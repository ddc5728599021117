import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";
import { operationNames, sampleOf } from "../../support/sandboxOperations.ts";

const { schema } = createSandbox();

test("what the documentation has is marked so, and so is what it lacks", () => {
  const fields = Object.values({
    ...schema.getMutationType()?.getFields(),
    ...schema.getQueryType()?.getFields(),
  });
  const marked = fields.filter(({ description }) =>
    description?.startsWith("Illustrative: the public documentation has no such operation."),
  );
  const documented = fields.filter(({ description }) => description?.startsWith("Documented."));
  expect(new Set(documented.map(({ name }) => name))).toEqual(
    new Set([...operationNames.filter((name) => sampleOf(name).isDocumented), "marco"]),
  );
  expect(marked).toHaveLength(fields.length - documented.length);
});

test("an inactive application is told so by every operation, whatever else is wrong", async () => {
  const { sandbox, codeOf } = createClient({ applicationActive: false });
  for (const name of operationNames) expect(await codeOf(name)).toBe("AUTH-0030");
  sandbox.set({ applicationActive: true });
  expect(await codeOf("registerUser")).toBeNull();
});

test("a planned failure comes before a magic value, and that before what the state says", async () => {
  const { sandbox, codeOf } = createClient({ applicationActive: false });
  sandbox.fail("AUTH-0025", { operation: "register" });
  const phone = "(555) 555-0021";
  expect(await codeOf("registerUser", { phone })).toBe("AUTH-0025");
  expect(await codeOf("registerUser", { phone })).toBe("AUTH-0021");
  expect(await codeOf("registerUser")).toBe("AUTH-0030");
});

test("each operation of a request succeeds or fails by itself, in order", async () => {
  const sandbox = createSandbox();
  const query = `mutation {
    first: sendCode(phoneNumber: "5551234567") { success }
    second: sendCode(phoneNumber: "5555550007") { success error { code } }
    resendCode(phoneNumber: "5555550020") { error { code } }
  }`;
  const { data } = await (await sandbox.fetch(requestOf({ query, variables: {} }))).json();
  expect(data).toEqual({
    first: { success: true },
    second: { success: false, error: { code: "AUTH-0007" } },
    resendCode: { error: { code: "AUTH-0020" } },
  });
  expect(sandbox.log.map(({ operation, outcome }) => [operation, outcome])).toEqual([
    ["sendCode", "success"],
    ["sendCode", "AUTH-0007"],
    ["resendCode", "AUTH-0020"],
  ]);
});
