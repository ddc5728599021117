import { defineOperation } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

type GetVirtualCardBulkOrderStatusArgs = Readonly<{ input: { readonly orderId: string } }>;

/** Tells what became of an order for many cards. */
export const getVirtualCardBulkOrderStatus = defineOperation({
  name: "getVirtualCardBulkOrderStatus",
  operation: "other",
  root: "Query",
  access: "CREATE_VIRTUALCARD",
  report: inErrors(),
  typeDefs: /* GraphQL */ `
    extend type Query {
      """
      Documented. Tells what became of an order for many cards: how many there are, and how many could
      not be made, without a reason. A COMPLETED order can hold failures. An order that does not exist
      answers AR-0001, which is not documented. Needs CREATE_VIRTUALCARD.
      """
      getVirtualCardBulkOrderStatus(
        input: GetVirtualCardBulkOrderStatusInput!
      ): GetVirtualCardBulkOrderStatusResponse
    }

    input GetVirtualCardBulkOrderStatusInput {
      orderId: String!
    }

    type GetVirtualCardBulkOrderStatusResponse {
      orderStatus: String
      orderId: String
      virtualCards: [BulkVirtualCard!]
      successfulCardCreations: Int
      failedCardCreations: Int
      totalCards: Int
    }

    type BulkVirtualCard {
      cardNumber: String
      expiryMMYY: String
      cvv: String
      cardHolderName: String
      virtualCardId: UUID
      billingAddress: BulkVirtualCardAddress
    }

    type BulkVirtualCardAddress {
      city: String
    }
  `,
  magic: ({ input: { orderId } }: GetVirtualCardBulkOrderStatusArgs) => [["secret", orderId]],
  perform({ input: { orderId } }, { world, account }) {
    const order = world.bulkOrders.get(orderId);
    if (order === undefined) return fail("AR-0001");
    const { virtualCardIds, failedCardCreations } = order;
    return succeed({
      orderId,
      orderStatus: "COMPLETED",
      virtualCards: virtualCardIds.map((virtualCardId) => ({
        // A number that card networks publish for tests.
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
});
