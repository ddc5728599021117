import { readFailure } from "@fluz-kit/core";
import { DEMO_AUTH_USER_ID, DEMO_PERSON } from "@fluz-kit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestOf } from "../support/sandboxCalls.ts";
import {
  magicCall,
  operationCall,
  operationNames,
  sampleOf,
  type OperationName,
} from "../support/sandboxOperations.ts";
import { serveSandbox, type ServedSandbox } from "../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
});
afterAll(() => served.close());

async function ask(name: OperationName, values: Readonly<Record<string, unknown>> = {}) {
  const response = await fetch(requestOf(operationCall(name, values), { url: served.url }));
  expect(response.status).toBe(200);
  return response.json();
}

async function askMagic(name: OperationName, ending: string) {
  const response = await fetch(requestOf(magicCall(name, ending), { url: served.url }));
  expect(response.status).toBe(200);
  return response.json();
}

const uuid = expect.stringMatching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
const token = expect.stringMatching(/^[\da-f]{32}$/);
const extensions = { requestId: expect.stringMatching(/^sandbox-1-\d{6}$/) };
const card = "07df5653-43a8-4532-9881-3ab5857bbe11";

describe("an answer after success has the documented fields and no others:", () => {
  test.each<[OperationName, object]>([
    ["registerUser", { success: true, error: null }],
    [
      "generateUserAccessToken",
      { token, accessToken: token, refreshToken: token, scopes: ["LIST_PAYMENT"] },
    ],
    [
      "addAuthorizedUser",
      {
        success: true,
        authUserId: uuid,
        roles: ["MANAGER", "VIEWER"],
        status: "PENDING",
        pendingActionId: uuid,
        error: null,
      },
    ],
    [
      "removeAuthorizedUser",
      { success: true, authUserId: DEMO_AUTH_USER_ID, status: "INACTIVE", error: null },
    ],
    ["lookupUser", { recipientId: DEMO_PERSON.accountId, displayName: "Demo Person" }],
    ["createTransfer", { success: true, message: expect.stringMatching(/./), transferId: uuid }],
    ["setVirtualCardPIN", { success: true, pinError: null }],
    ["lockVirtualCard", { virtualCardId: card, locked: true }],
    ["unlockVirtualCard", { virtualCardId: card, unlocked: true }],
    [
      "createVirtualCard",
      {
        virtualCardId: uuid,
        userId: DEMO_PERSON.userId,
        cardholderName: "Demo Person",
        expiryMonth: "01",
        expiryYear: "2030",
        virtualCardLast4: "4242",
        status: "ACTIVE",
        cardType: expect.stringMatching(/./),
        initialAmount: 25.5,
        usedAmount: 0,
        createdAt: "2026-01-02T03:04:05.000Z",
        authorizationSetting: {
          lockDate: "2030-01-31",
          dailySpendLimit: null,
          weeklySpendLimit: null,
          monthlySpendLimit: null,
        },
      },
    ],
    ["createVirtualCardBulkOrder", { orderId: uuid, orderStatus: "PENDING" }],
    ["approveApprovalRequest", { success: true, approvalId: card, action: "APPROVE" }],
  ])("%s", async (name, payload) => {
    expect(await ask(name)).toEqual({ data: { [name]: payload }, extensions });
  });

  test("refreshUserAccessToken", async () => {
    const { data } = await ask("generateUserAccessToken");
    const { refreshToken } = data.generateUserAccessToken;
    const refreshed = await ask("refreshUserAccessToken", { refreshToken });
    const payload = { accessToken: token, refreshToken: token, scopes: ["LIST_PAYMENT"] };
    expect(refreshed).toEqual({ data: { refreshUserAccessToken: payload }, extensions });
  });

  test("getVirtualCardBulkOrderStatus", async () => {
    const items = [
      { quantity: 2, spendLimit: 50 },
      { quantity: 1, spendLimit: 1 },
    ];
    const { data } = await ask("createVirtualCardBulkOrder", { items });
    const { orderId } = data.createVirtualCardBulkOrder;
    const one = {
      cardNumber: expect.stringMatching(/^\d{16}$/),
      expiryMMYY: expect.stringMatching(/^\d\d\/\d\d$/),
      cvv: expect.stringMatching(/^\d{3}$/),
      cardHolderName: "Demo Person",
      virtualCardId: uuid,
      billingAddress: { city: expect.stringMatching(/./) },
    };
    const status = {
      orderStatus: "COMPLETED",
      orderId,
      virtualCards: [one, one],
      successfulCardCreations: 2,
      failedCardCreations: 1,
      totalCards: 3,
    };
    expect(await ask("getVirtualCardBulkOrderStatus", { orderId })).toEqual({
      data: { getVirtualCardBulkOrderStatus: status },
      extensions,
    });
  });
});

const documented = operationNames.filter((name) => sampleOf(name).isDocumented);
const withPlaceForCode = documented.filter((name) => sampleOf(name).codeIn === "payload");
const without = documented.filter((name) => sampleOf(name).codeIn === "errors");
const error = { code: "AUTH-0030", message: expect.stringMatching(/./) };

describe("a failure with a code", () => {
  test.each(withPlaceForCode)("stands in the payload of %s", async (name) => {
    const { data, errors, ...rest } = await askMagic(name, "0030");
    const { success, error: found, ...others } = data[name];
    expect({ success, error: found, rest, errors }).toEqual({
      success: false,
      error,
      rest: { extensions },
      errors: undefined,
    });
    expect(Object.values(others).filter((value) => value !== null)).toEqual([]);
  });

  test.each(without)("stands alone in errors for %s: no data, no path", async (name) => {
    expect(await askMagic(name, "0030")).toEqual({
      errors: [{ message: error.message, extensions: { code: "AUTH-0030" } }],
      extensions,
    });
  });

  test("of the one documented sample arrives as printed", async () => {
    expect(await ask("lookupUser", { phone: "+14155559001" })).toEqual({
      errors: [
        {
          message: "No recipient found with the provided information.",
          extensions: { code: "RC-0001" },
        },
      ],
      extensions,
    });
  });

  test("that waits for an address carries its id", async () => {
    const answer = await ask("createVirtualCard", {
      key: "0b6f2f6c-58a4-4a55-8a3b-6e0c3c0f1d2e",
      address: { city: "San Jose" },
    });
    expect(answer).toEqual({
      errors: [{ message: error.message, extensions: { code: "VC-0020", addressId: uuid } }],
      extensions,
    });
  });

  test("keeps its place where another operation of the request has something to say", async () => {
    const query = `mutation {
      bad: lockVirtualCard(input: { virtualCardId: "card-0030" }) { locked }
      good: lockVirtualCard(input: { virtualCardId: "card" }) { locked }
    }`;
    const response = await fetch(requestOf({ query, variables: {} }, { url: served.url }));
    expect(await response.json()).toMatchObject({
      data: { bad: null, good: { locked: true } },
      errors: [{ path: ["bad"], extensions: { code: "AUTH-0030" } }],
    });
  });
});

describe("a failure without a code has the documented fields and no others:", () => {
  test.each<[OperationName, object]>([
    ["registerUser", { success: false, error: null }],
    ["createTransfer", { success: false, message: expect.stringMatching(/./), transferId: null }],
    ["setVirtualCardPIN", { success: false, pinError: expect.stringMatching(/./) }],
    ["lockVirtualCard", { virtualCardId: null, locked: false }],
    ["unlockVirtualCard", { virtualCardId: null, unlocked: false }],
    ["approveApprovalRequest", { success: false, approvalId: null, action: null }],
  ])("%s", async (name, payload) => {
    const answer = await askMagic(name, "0909");
    expect(answer).toEqual({ data: { [name]: payload }, extensions });
    expect(readFailure(answer)).toMatchObject({ kind: "api", code: null });
  });

  test.each(["lookupUser", "createVirtualCard", "generateUserAccessToken"] as const)(
    "%s has no place for one, and answers with a GraphQL error",
    async (name) => {
      const { errors } = await askMagic(name, "0909");
      expect(errors).toMatchObject([{ message: "Unexpected error." }]);
    },
  );
});
