import {
  extendCatalogue,
  generalCatalogue,
  readFailure,
  readResponse,
  resolveGuidance,
} from "@fluz-kit/core";
import { resources } from "@fluz-kit/core/families/resources";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

describe("createVirtualCard", () => {
  const address = { streetAddress: "1 Main St", city: "San Jose" };

  test("an address that waits for approval is no failure: the same request, with its id, succeeds", async () => {
    const { send, ask } = createClient();
    const failure = await readResponse(await send("createVirtualCard", { address }));
    expect(failure).toMatchObject({ kind: "api", receivedCode: "VC-0020" });
    const catalogue = extendCatalogue(generalCatalogue, { families: [resources] });
    expect(resolveGuidance(failure, { catalogue })).toMatchObject({
      severity: "info",
      actions: ["retry", "contactSupport"],
    });
    const userAddressId = failure?.details["addressId"];
    expect(await ask("createVirtualCard", { address, userAddressId })).toMatchObject({
      virtualCardId: expect.stringMatching(/./),
      status: "ACTIVE",
    });
  });

  test("the same address waits under the same id, and another under another", async () => {
    const { send } = createClient();
    const idOf = async (values: object) =>
      (await readResponse(await send("createVirtualCard", { ...values })))?.details["addressId"];
    const first = await idOf({ address });
    expect(await idOf({ address })).toBe(first);
    expect(await idOf({ address: { city: "Austin" } })).not.toBe(first);
  });

  test("the same key gets the same card", async () => {
    const { ask } = createClient();
    const first = await ask("createVirtualCard");
    expect(await ask("createVirtualCard", { limit: 99 })).toEqual(first);
  });
});

describe("spendLimit", () => {
  test.each([5, 5.01, 19.99, 1234.5, 8.29])("a card can be limited to %d", async (limit) => {
    expect(await createClient().codeOf("createVirtualCard", { limit })).toBeNull();
  });

  test.each([4.99, 0, -10, 5.001, 9.999])("a card cannot be limited to %d", async (limit) => {
    expect(await createClient().codeOf("createVirtualCard", { limit })).toBe("AR-0001");
  });
});

describe("createVirtualCardBulkOrder", () => {
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
});

describe("getVirtualCardBulkOrderStatus", () => {
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
});

describe("setVirtualCardPIN", () => {
  test("a PIN has to be the person's passcode, if they have one", async () => {
    const { ask } = createClient();
    await ask("createPasscode", { passcode: "2468" });
    expect(await ask("setVirtualCardPIN", { pin: "1357" })).toEqual({
      success: false,
      pinError: "The PIN could not be verified.",
    });
    expect(await ask("setVirtualCardPIN", { pin: "2468" })).toEqual({
      success: true,
      pinError: null,
    });
  });

  test("a PIN of another length fails", async () => {
    expect(await createClient().ask("setVirtualCardPIN", { pin: "24680" })).toMatchObject({
      success: false,
    });
  });
});

describe("lockVirtualCard", () => {
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
});

describe("unlockVirtualCard", () => {
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
});
