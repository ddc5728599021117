import { defineOperation } from "./defineOperation.ts";
import { succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

type LockVirtualCardArgs = Readonly<{ input: { readonly virtualCardId: string } }>;

/** Locks a card. */
export const lockVirtualCard = defineOperation({
  name: "lockVirtualCard",
  operation: "other",
  access: "EDIT_VIRTUALCARD",
  report: inErrors({ virtualCardId: null, locked: false }),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Locks a card, so that nothing can be bought with it. It has no success field and no code: locked is false where
      it failed. Needs EDIT_VIRTUALCARD.
      """
      lockVirtualCard(input: LockVirtualCardInput!): LockVirtualCardResponse
    }

    input LockVirtualCardInput {
      virtualCardId: UUID!
    }

    type LockVirtualCardResponse {
      virtualCardId: UUID
      locked: Boolean
    }
  `,
  magic: ({ input: { virtualCardId } }: LockVirtualCardArgs) => [["secret", virtualCardId]],
  perform: ({ input: { virtualCardId } }) => succeed({ virtualCardId, locked: true }),
});
