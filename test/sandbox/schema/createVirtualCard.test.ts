import { readResponse, resolveGuidance, extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { resources } from "@fluz-kit/core/families/resources";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

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
