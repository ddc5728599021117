import type { OrderItem } from "./cardOrder.ts";
import { ORDER_LIMIT, countCards, isSpendLimit } from "./cardOrder.ts";
import { fail, failWith, succeed } from "./payload.ts";
import { isPasscode } from "./secrets.ts";
import type { Given, Texts, Theme } from "./Theme.ts";

interface CardArgs extends Texts<"idempotencyKey">, Given<"lockDate" | "userAddressId"> {
  readonly spendLimit: number;
  readonly billingAddress?: object | null;
}

const refusedPin = Object.freeze({ success: false, pinError: "The PIN could not be verified." });

/** Virtual cards. */
export const cards: Theme = {
  isDocumented: true,
  operations: {
    setVirtualCardPIN: {
      does: "Puts the person's own PIN on their cards, some minutes later: success means that it is in the queue. A PIN that differs from the person's passcode, if they have one, fails with a sentence in pinError and no code.",
      access: "CREATE_VIRTUALCARD",
      input: "pin: String!",
      gives: "success: Boolean, pinError: String",
      bareFailure: refusedPin,
      magic: { pin: "secret" },
      perform({ pin }: Texts<"pin">, { account: { passcode } }) {
        const isTheirs = passcode === null || passcode === pin;
        if (!isTheirs || !isPasscode(pin)) return failWith(refusedPin);
        return succeed({ success: true, pinError: null });
      },
    },
    lockVirtualCard: {
      does: "Locks a card, so that nothing can be bought with it. It has no success field and no code: locked is false where it failed.",
      access: "EDIT_VIRTUALCARD",
      input: "virtualCardId: UUID!",
      gives: "virtualCardId: UUID, locked: Boolean",
      bareFailure: { virtualCardId: null, locked: false },
      magic: { virtualCardId: "secret" },
      perform: ({ virtualCardId }: Texts<"virtualCardId">) =>
        succeed({ virtualCardId, locked: true }),
    },
    unlockVirtualCard: {
      does: "Unlocks a card. It has no success field and no code: unlocked is false where it failed.",
      access: "EDIT_VIRTUALCARD",
      input: "virtualCardId: UUID!",
      gives: "virtualCardId: UUID, unlocked: Boolean",
      bareFailure: { virtualCardId: null, unlocked: false },
      magic: { virtualCardId: "secret" },
      perform: ({ virtualCardId }: Texts<"virtualCardId">) =>
        succeed({ virtualCardId, unlocked: true }),
    },
    createVirtualCard: {
      does: "Creates a card and answers with it. A billingAddress waits for approval: VC-0020 in errors, with an addressId in its extensions. Send the request again with that as userAddressId. A spendLimit below 5 or with more than two decimals answers AR-0001; the documentation names no code for it.",
      access: "CREATE_VIRTUALCARD",
      input: `
        "The same key gets the same card."
        idempotencyKey: UUID!
        "At least 5, with two decimals at most."
        spendLimit: Float!
        spendLimitDuration: VirtualCardSpendLimitDuration, offerId: UUID, authUserId: UUID
        userAddressId: UUID, billingAddress: BillingAddressInput
        "yyyy-mm-dd"
        lockDate: String
        lockCardNextUse: Boolean, cardNickname: String
        primaryFundingSource: VirtualCardFundingSource, bankAccountId: UUID
      `,
      answers: "VirtualCard",
      magic: { idempotencyKey: "secret", userAddressId: "secret" },
      perform(args: CardArgs, { world, account, now }) {
        const { spendLimit, lockDate = null, userAddressId, billingAddress } = args;
        if (!isSpendLimit(spendLimit)) return fail("AR-0001");
        const key = `createVirtualCard:${args.idempotencyKey}`;
        const first = world.results.get(key);
        if (first !== undefined) return succeed(first);
        if (billingAddress && !userAddressId) {
          const address = JSON.stringify(billingAddress);
          const addressId = world.addresses.get(address) ?? world.ids.uuid();
          world.addresses.set(address, addressId);
          return fail("VC-0020", { addressId });
        }
        const created = new Date(now);
        const card = {
          virtualCardId: world.ids.uuid(),
          userId: account.userId,
          cardholderName: account.displayName,
          expiryMonth: String(created.getUTCMonth() + 1).padStart(2, "0"),
          expiryYear: String(created.getUTCFullYear() + 4),
          virtualCardLast4: "4242",
          status: "ACTIVE",
          cardType: "MULTI_USE",
          initialAmount: spendLimit,
          usedAmount: 0,
          createdAt: created.toISOString(),
          authorizationSetting: { lockDate },
        };
        world.results.set(key, card);
        return succeed(card);
      },
    },
    createVirtualCardBulkOrder: {
      does: `Orders many cards at once; getVirtualCardBulkOrderStatus tells what became of them. It counts cards with an impossible spendLimit as failed. The sandbox takes 1 to ${ORDER_LIMIT} cards, else AR-0001.`,
      access: "CREATE_VIRTUALCARD",
      input: "offerId: UUID!, orderItems: [CreateVirtualCardBulkOrderItemInput!]!",
      gives: "orderId: String, orderStatus: String",
      magic: { offerId: "secret" },
      perform({ orderItems }: { readonly orderItems: readonly OrderItem[] }, { world }) {
        const isPossible = orderItems.every(({ quantity }) => quantity > 0);
        const total = countCards(orderItems);
        if (!isPossible || total === 0 || total > ORDER_LIMIT) return fail("AR-0001");
        const failedCardCreations = countCards(
          orderItems.filter(({ spendLimit }) => !isSpendLimit(spendLimit)),
        );
        const orderId = world.ids.uuid();
        const made = Array.from({ length: total - failedCardCreations }, () => world.ids.uuid());
        world.bulkOrders.set(orderId, { virtualCardIds: made, failedCardCreations });
        return succeed({ orderId, orderStatus: "PENDING" });
      },
    },
    getVirtualCardBulkOrderStatus: {
      does: "Tells what became of an order for many cards: how many there are, and how many could not be made, without a reason. A COMPLETED order can hold failures. An order that does not exist answers AR-0001, which is not documented.",
      root: "Query",
      access: "CREATE_VIRTUALCARD",
      input: "orderId: String!",
      gives: `
        orderId: String, orderStatus: String, virtualCards: [BulkVirtualCard!]
        successfulCardCreations: Int, failedCardCreations: Int, totalCards: Int
      `,
      magic: { orderId: "secret" },
      perform({ orderId }: Texts<"orderId">, { world, account }) {
        const order = world.bulkOrders.get(orderId);
        if (order === undefined) return fail("AR-0001");
        const { virtualCardIds, failedCardCreations } = order;
        return succeed({
          orderId,
          orderStatus: "COMPLETED",
          virtualCards: virtualCardIds.map((virtualCardId) => ({
            // Card networks publish this number for tests.
            cardNumber: "5555555555554444",
            expiryMMYY: "08/29",
            cvv: "123",
            cardHolderName: account.displayName,
            virtualCardId,
            billingAddress: { city: "San Jose" },
          })),
          successfulCardCreations: virtualCardIds.length,
          failedCardCreations,
          totalCards: virtualCardIds.length + failedCardCreations,
        });
      },
    },
  },
  types: [
    `"The documentation names this input; its fields here are the sandbox's own."
    input BillingAddressInput {
      streetAddress: String, city: String, state: String, postalCode: String, country: String
    }`,
    `"Public pages show DAILY and LIFETIME."
    enum VirtualCardSpendLimitDuration { DAILY, WEEKLY, MONTHLY, LIFETIME }`,
    "enum VirtualCardFundingSource { FLUZ_BALANCE, BANK_ACCOUNT }",
    `type VirtualCard {
      virtualCardId: UUID, userId: UUID, cardholderName: String
      expiryMonth: String, expiryYear: String, virtualCardLast4: String
      status: String, cardType: String, initialAmount: Float, usedAmount: Float, createdAt: String
      authorizationSetting: VirtualCardAuthorizationSetting
    }`,
    `type VirtualCardAuthorizationSetting {
      lockDate: String, dailySpendLimit: Float, weeklySpendLimit: Float, monthlySpendLimit: Float
    }`,
    `input CreateVirtualCardBulkOrderItemInput {
      quantity: Int!, spendLimit: Float!, spendLimitDuration: VirtualCardSpendLimitDuration
      lockDate: String, lockCardNextUse: Boolean, cardNickname: String
      primaryFundingSource: VirtualCardFundingSource, bankAccountId: UUID
    }`,
    `type BulkVirtualCard {
      cardNumber: String, expiryMMYY: String, cvv: String, cardHolderName: String
      virtualCardId: UUID, billingAddress: BulkVirtualCardAddress
    }`,
    "type BulkVirtualCardAddress { city: String }",
  ],
};
