import { defineOperation } from "./defineOperation.ts";
import { failWith, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

interface CreateTransferArgs {
  readonly input: { readonly idempotencyKey: string; readonly amount: number };
}

const refused = Object.freeze({
  success: false,
  message: "The transfer could not be made.",
  transferId: null,
});

/** Sends money to another account. */
export const createTransfer = defineOperation({
  name: "createTransfer",
  operation: "other",
  access: "MAKE_PAYOUT_TRANSFER_SEND",
  report: inErrors(refused),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Sends money to another account. The same idempotencyKey gets the first success
      again. A failure has a message and no code, such as for an amount that is not positive; where
      the sandbox is asked for a code, it stands in errors. Needs MAKE_PAYOUT_TRANSFER_SEND.
      """
      createTransfer(input: CreateTransferInput!): CreateTransferResponse
    }

    input CreateTransferInput {
      idempotencyKey: String!
      amount: Float!
      destination: TransferDestination
      bankCardId: UUID
      bankAccountId: UUID
      paypalVaultId: UUID
    }

    input TransferDestination {
      accountId: UUID
      externalReferenceId: String
      userCashBalanceId: UUID
    }

    type CreateTransferResponse {
      success: Boolean
      message: String
      transferId: UUID
    }
  `,
  magic: ({ input }: CreateTransferArgs) => [["secret", input.idempotencyKey]],
  perform({ input: { idempotencyKey, amount } }, { world }) {
    const key = `createTransfer:${idempotencyKey}`;
    const first = world.results.get(key);
    if (first !== undefined) return succeed(first);
    if (amount <= 0) {
      return failWith({ ...refused, message: "The amount has to be greater than zero." });
    }
    const transferId = world.ids.uuid();
    const result = { success: true, message: "The transfer is on its way.", transferId };
    world.results.set(key, result);
    return succeed(result);
  },
});
