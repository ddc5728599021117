import { defineOperation } from "./defineOperation.ts";
import { isPasscode } from "./isPasscode.ts";
import { failWith, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

type SetVirtualCardPINArgs = Readonly<{ input: { readonly pin: string } }>;

const refused = Object.freeze({ success: false, pinError: "The PIN could not be verified." });

/** Has the person's passcode set as the PIN of their cards. */
export const setVirtualCardPIN = defineOperation({
  name: "setVirtualCardPIN",
  operation: "other",
  access: "CREATE_VIRTUALCARD",
  report: inErrors(refused),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Has the person's own PIN set on their cards, some minutes later: success means that
      it is in the queue. A PIN that is another than the person's passcode, if they have one, fails
      with a sentence in pinError and no code. Needs CREATE_VIRTUALCARD.
      """
      setVirtualCardPIN(input: SetVirtualCardPINInput!): SetVirtualCardPINResponse
    }

    input SetVirtualCardPINInput {
      pin: String!
    }

    type SetVirtualCardPINResponse {
      success: Boolean
      pinError: String
    }
  `,
  magic: ({ input: { pin } }: SetVirtualCardPINArgs) => [["secret", pin]],
  perform({ input: { pin } }, { account }) {
    const isTheirs = account.passcode === null || account.passcode === pin;
    if (!isTheirs || !isPasscode(pin)) return failWith(refused);
    return succeed({ success: true, pinError: null });
  },
});
