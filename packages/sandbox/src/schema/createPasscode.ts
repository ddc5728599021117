import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { isPasscode } from "./isPasscode.ts";
import { fail, succeed } from "./payload.ts";

type CreatePasscodeArgs = Readonly<{ passcode: string }>;

/** Gives the person a passcode, if they have none. */
export const createPasscode = defineOperation({
  name: "createPasscode",
  operation: "createPasscode",
  access: "person",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Creates the person's passcode, of four digits. Whoever has one is told
      AUTH-0011.
      """
      createPasscode(passcode: String!): SandboxResponse
    }
  `,
  magic: ({ passcode }: CreatePasscodeArgs) => [["secret", passcode]],
  perform({ passcode }, { world, account }) {
    if (account.passcode !== null) return fail("AUTH-0011");
    if (!isPasscode(passcode)) return fail("AUTH-0014");
    world.accounts.update(account, { passcode });
    return succeed();
  },
});
