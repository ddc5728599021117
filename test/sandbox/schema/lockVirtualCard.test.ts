import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("any card can be locked", async () => {
  const { ask } = createClient();
  const { virtualCardId: id } = await ask("createVirtualCard");
  expect(await ask("lockVirtualCard", { id })).toEqual({ virtualCardId: id, locked: true });
});

test("locked: false is the whole failure, and the kit takes it for one", async () => {
  const { send } = createClient();
  const response = await send("lockVirtualCard", { id: "card-0909" });
  const body: unknown = await response.json();
  expect(body).toMatchObject({ data: { lockVirtualCard: { locked: false } } });
  expect(readFailure(body)).toMatchObject({ kind: "api", responseKey: "lockVirtualCard" });
});
