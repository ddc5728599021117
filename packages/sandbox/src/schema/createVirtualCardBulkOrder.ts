import { defineOperation } from "./defineOperation.ts";
import { isSpendLimit } from "./isSpendLimit.ts";
import { fail, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

/** How many cards the sandbox takes in one order. */
const ORDER_LIMIT = 100;

interface CreateVirtualCardBulkOrderArgs {
  readonly input: {
    readonly offerId: string;
    readonly orderItems: readonly { readonly quantity: number; readonly spendLimit: number }[];
  };
}

/** Orders many cards at once. */
export const createVirtualCardBulkOrder = defineOperation({
  name: "createVirtualCardBulkOrder",
  operation: "other",
  access: "CREATE_VIRTUALCARD",
  report: inErrors(),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Orders many cards at once; getVirtualCardBulkOrderStatus tells what became of them.
      Cards with a spendLimit that cannot be are counted as failed there. The sandbox takes 1 to
      ${ORDER_LIMIT} cards, else AR-0001. Needs CREATE_VIRTUALCARD.
      """
      createVirtualCardBulkOrder(
        input: CreateVirtualCardBulkOrderInput!
      ): CreateVirtualCardBulkOrderResponse
    }

    input CreateVirtualCardBulkOrderInput {
      offerId: UUID!
      orderItems: [CreateVirtualCardBulkOrderItemInput!]!
    }

    input CreateVirtualCardBulkOrderItemInput {
      quantity: Int!
      spendLimit: Float!
      spendLimitDuration: VirtualCardSpendLimitDuration
      lockDate: String
      lockCardNextUse: Boolean
      cardNickname: String
      primaryFundingSource: VirtualCardFundingSource
      bankAccountId: UUID
    }

    type CreateVirtualCardBulkOrderResponse {
      orderId: String
      orderStatus: String
    }
  `,
  magic: ({ input }: CreateVirtualCardBulkOrderArgs) => [["secret", input.offerId]],
  perform({ input: { orderItems } }, { world }) {
    const isPossible = orderItems.every(({ quantity }) => quantity > 0);
    const total = count(orderItems);
    if (!isPossible || total === 0 || total > ORDER_LIMIT) return fail("AR-0001");
    const failedCardCreations = count(orderItems.filter((item) => !isSpendLimit(item.spendLimit)));
    const orderId = world.ids.uuid();
    world.bulkOrders.set(orderId, {
      virtualCardIds: Array.from({ length: total - failedCardCreations }, () => world.ids.uuid()),
      failedCardCreations,
    });
    return succeed({ orderId, orderStatus: "PENDING" });
  },
});

function count(items: readonly { readonly quantity: number }[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}
