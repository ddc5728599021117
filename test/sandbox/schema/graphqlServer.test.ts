import { createSandbox, type Sandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { readThrough } from "../../support/readThrough.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

test("sandboxes that run side by side share nothing that they remember, plan or log", async () => {
  const [first, second] = [createSandbox({ seed: 1 }), createSandbox({ seed: 2 })];
  first.fail("AUTH-0026");
  second.set({ tokenRequired: true });
  const logIn = (sandbox: Sandbox) => readThrough(sandbox.fetch(requestOf(callOf("login"))));
  expect(await logIn(first)).toMatchObject({ code: "AUTH-0026" });
  expect(await logIn(second)).not.toMatchObject({ code: "AUTH-0026" });
  expect(await logIn(first)).toBeNull();
  expect(first.log.map(({ outcome }) => outcome)).toEqual(["AUTH-0026", "success"]);
  expect(second.log).toHaveLength(1);
});
