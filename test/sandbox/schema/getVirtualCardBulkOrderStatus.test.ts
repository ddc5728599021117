import { readResponse } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

async function statusOf(items: readonly object[]) {
  const { ask, send } = createClient();
  const { orderId } = await ask("createVirtualCardBulkOrder", { items });
  return send("getVirtualCardBulkOrderStatus", { orderId });
}

test("a completed order can hold failures, which only its counts tell, and the kit reads them", async () => {
  const response = await statusOf([
    { quantity: 8, spendLimit: 50 },
    { quantity: 2, spendLimit: 1 },
  ]);
  expect(await response.clone().json()).toMatchObject({
    data: { getVirtualCardBulkOrderStatus: { orderStatus: "COMPLETED", totalCards: 10 } },
  });
  expect((await readResponse(response))?.details).toEqual({
    successfulCardCreations: 8,
    failedCardCreations: 2,
    totalCards: 10,
  });
});

test("an order without failures counts none", async () => {
  const response = await statusOf([{ quantity: 3, spendLimit: 50 }]);
  expect((await response.json()).data.getVirtualCardBulkOrderStatus).toMatchObject({
    successfulCardCreations: 3,
    failedCardCreations: 0,
  });
});

test("an order that nobody made answers AR-0001", async () => {
  expect(await createClient().codeOf("getVirtualCardBulkOrderStatus")).toBe("AR-0001");
});
