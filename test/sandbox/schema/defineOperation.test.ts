import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { requestOf } from "../../support/sandboxCalls.ts";

const { schema } = createSandbox();

test("what the documentation lacks is marked as illustrative, and registerUser as documented", () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const marked = fields.filter(({ description }) =>
    description?.startsWith("Illustrative: the public documentation has no such operation."),
  );
  const documented = fields.filter(({ description }) => description?.startsWith("Documented."));
  expect(documented.map(({ name }) => name)).toEqual(["registerUser"]);
  expect(marked).toHaveLength(fields.length - 1);
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
