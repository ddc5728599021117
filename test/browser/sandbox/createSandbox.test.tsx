import { createSandbox, magicValues } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

test("the sandbox answers within a page, without a server", async () => {
  const sandbox = createSandbox();
  const ask = async (phone: string) =>
    (await sandbox.fetch(requestOf(callOf("registerUser", { phone })))).json();
  expect(await ask(magic("phone", "0026"))).toMatchObject({
    data: { registerUser: { success: false, error: { code: "AUTH-0026" } } },
    extensions: { requestId: "sandbox-1-000001" },
  });
  expect(await ask("555 123 4567")).toMatchObject({ data: { registerUser: { success: true } } });
});

test("every magic value does in a page what it does on a server", async () => {
  const sandbox = createSandbox({ slowMs: 0, holdMs: 0 });
  for (const { ending } of magicValues) {
    const request = requestOf(callOf("login", { phone: magic("phone", ending) }));
    // Some of these lose the connection; the log has them all.
    await Promise.allSettled([sandbox.fetch(request)]);
  }
  expect(sandbox.log.map(({ outcome }) => outcome)).toEqual(
    magicValues.map(({ outcome }) => outcome),
  );
});
