import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type CheckPasscodeArgs = Readonly<{ passcode: string }>;

/** Checks the passcode that a person typed. */
export const checkPasscode = defineOperation({
  name: "checkPasscode",
  operation: "checkPasscode",
  access: "person",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Checks the person's passcode: AUTH-0010 where they have none, AUTH-0012 where
      it is another.
      """
      checkPasscode(passcode: String!): SandboxResponse
    }
  `,
  magic: ({ passcode }: CheckPasscodeArgs) => [["secret", passcode]],
  perform({ passcode }, { account }) {
    if (account.passcode === null) return fail("AUTH-0010");
    return account.passcode === passcode ? succeed() : fail("AUTH-0012");
  },
});
