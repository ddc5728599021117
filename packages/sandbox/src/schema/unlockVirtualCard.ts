import { defineOperation } from "./defineOperation.ts";
import { succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

type UnlockVirtualCardArgs = Readonly<{ input: { readonly virtualCardId: string } }>;

/** Unlocks a card that was locked. */
export const unlockVirtualCard = defineOperation({
  name: "unlockVirtualCard",
  operation: "other",
  access: "EDIT_VIRTUALCARD",
  report: inErrors({ virtualCardId: null, unlocked: false }),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Unlocks a card. It has no success field and no code: unlocked is false where
      it failed. Needs EDIT_VIRTUALCARD.
      """
      unlockVirtualCard(input: UnlockVirtualCardInput!): UnlockVirtualCardResponse
    }

    input UnlockVirtualCardInput {
      virtualCardId: UUID!
    }

    type UnlockVirtualCardResponse {
      virtualCardId: UUID
      unlocked: Boolean
    }
  `,
  magic: ({ input: { virtualCardId } }: UnlockVirtualCardArgs) => [["secret", virtualCardId]],
  perform: ({ input: { virtualCardId } }) => succeed({ virtualCardId, unlocked: true }),
});
