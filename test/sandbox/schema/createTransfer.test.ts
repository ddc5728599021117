import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("the same key gets the first answer again, whatever else the request says", async () => {
  const { ask } = createClient();
  const first = await ask("createTransfer");
  expect(await ask("createTransfer", { amount: 99 })).toEqual(first);
  const other = await ask("createTransfer", { key: "another-key" });
  expect(other["transferId"]).not.toBe(first["transferId"]);
});

test("a key that one operation used is new to another", async () => {
  const { ask } = createClient();
  const key = "07df5653-43a8-4532-9881-3ab5857bbe11";
  await ask("createTransfer", { key });
  expect((await ask("createVirtualCard", { key }))["virtualCardId"]).toMatch(/./);
});

test.each([0, -1])("an amount of %d fails with a message and no code", async (amount) => {
  const { ask, sandbox } = createClient();
  expect(await ask("createTransfer", { amount })).toEqual({
    success: false,
    message: "The amount has to be greater than zero.",
    transferId: null,
  });
  expect(sandbox.log[0]?.outcome).toBe("bare-failure");
  expect(await ask("createTransfer")).toMatchObject({ success: true });
});
