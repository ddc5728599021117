import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test.each([[[]], [[{ quantity: 0, spendLimit: 50 }]], [[{ quantity: 101, spendLimit: 50 }]]])(
  "an order of %j is refused",
  async (items) => {
    expect(await createClient().codeOf("createVirtualCardBulkOrder", { items })).toBe("AR-0001");
  },
);

test("a hundred cards are taken", async () => {
  const items = [{ quantity: 100, spendLimit: 50 }];
  expect(await createClient().codeOf("createVirtualCardBulkOrder", { items })).toBeNull();
});
