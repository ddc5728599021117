import { defineOperation } from "./defineOperation.ts";
import { isSpendLimit } from "./isSpendLimit.ts";
import { fail, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

interface CreateVirtualCardArgs {
  readonly input: {
    readonly idempotencyKey: string;
    readonly spendLimit: number;
    readonly lockDate?: string | null;
    readonly userAddressId?: string | null;
    readonly billingAddress?: object | null;
  };
}

/** Creates a card, at once or after the issuer has approved its billing address. */
export const createVirtualCard = defineOperation({
  name: "createVirtualCard",
  operation: "other",
  access: "CREATE_VIRTUALCARD",
  report: inErrors(),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Creates a card and answers with it. A billingAddress waits for approval: VC-0020 in
      errors, with an addressId in its extensions. Send the request again with that as userAddressId.
      A spendLimit below 5 or with more than two decimals fails; the code for it is not documented
      and here AR-0001. Needs CREATE_VIRTUALCARD.
      """
      createVirtualCard(input: CreateVirtualCardInput!): VirtualCard
    }

    input CreateVirtualCardInput {
      "The same key gets the same card."
      idempotencyKey: UUID!
      "At least 5, with two decimals at most."
      spendLimit: Float!
      spendLimitDuration: VirtualCardSpendLimitDuration
      offerId: UUID
      authUserId: UUID
      userAddressId: UUID
      billingAddress: BillingAddressInput
      "yyyy-mm-dd"
      lockDate: String
      lockCardNextUse: Boolean
      cardNickname: String
      primaryFundingSource: VirtualCardFundingSource
      bankAccountId: UUID
    }

    "The documentation names this input; its fields here are the sandbox's own."
    input BillingAddressInput {
      streetAddress: String
      city: String
      state: String
      postalCode: String
      country: String
    }

    "Public pages show DAILY and LIFETIME."
    enum VirtualCardSpendLimitDuration {
      DAILY
      WEEKLY
      MONTHLY
      LIFETIME
    }

    enum VirtualCardFundingSource {
      FLUZ_BALANCE
      BANK_ACCOUNT
    }

    type VirtualCard {
      virtualCardId: UUID
      userId: UUID
      cardholderName: String
      expiryMonth: String
      expiryYear: String
      virtualCardLast4: String
      status: String
      cardType: String
      initialAmount: Float
      usedAmount: Float
      createdAt: String
      authorizationSetting: VirtualCardAuthorizationSetting
    }

    type VirtualCardAuthorizationSetting {
      lockDate: String
      dailySpendLimit: Float
      weeklySpendLimit: Float
      monthlySpendLimit: Float
    }
  `,
  magic: ({ input }: CreateVirtualCardArgs) => [
    ["secret", input.idempotencyKey],
    ["secret", input.userAddressId],
  ],
  perform({ input }, { world, account, now }) {
    const { idempotencyKey, spendLimit, lockDate = null, userAddressId, billingAddress } = input;
    if (!isSpendLimit(spendLimit)) return fail("AR-0001");
    const key = `createVirtualCard:${idempotencyKey}`;
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
});
