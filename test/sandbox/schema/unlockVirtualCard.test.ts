import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("any card can be unlocked", async () => {
  const { ask } = createClient();
  const { virtualCardId: id } = await ask("createVirtualCard");
  expect(await ask("unlockVirtualCard", { id })).toEqual({ virtualCardId: id, unlocked: true });
});

test("unlocked: false is the whole failure, and the kit takes it for one", async () => {
  const { send } = createClient();
  const response = await send("unlockVirtualCard", { id: "card-0909" });
  const body: unknown = await response.json();
  expect(body).toMatchObject({ data: { unlockVirtualCard: { unlocked: false } } });
  expect(readFailure(body)).toMatchObject({ kind: "api", responseKey: "unlockVirtualCard" });
});
