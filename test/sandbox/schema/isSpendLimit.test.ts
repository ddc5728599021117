import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test.each([5, 5.01, 19.99, 1234.5, 8.29])("a card can be limited to %d", async (limit) => {
  expect(await createClient().codeOf("createVirtualCard", { limit })).toBeNull();
});

test.each([4.99, 0, -10, 5.001, 9.999])("a card cannot be limited to %d", async (limit) => {
  expect(await createClient().codeOf("createVirtualCard", { limit })).toBe("AR-0001");
});
