import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { isPasscode } from "./isPasscode.ts";
import { fail, succeed } from "./payload.ts";

type UpdatePasscodeArgs = Readonly<Record<"currentPasscode" | "newPasscode", string>>;

/** Changes a passcode for somebody who knows it. */
export const updatePasscode = defineOperation({
  name: "updatePasscode",
  operation: "updatePasscode",
  access: "person",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Changes the person's passcode: AUTH-0010 where they have none, AUTH-0012 where
      the current one is another.
      """
      updatePasscode(currentPasscode: String!, newPasscode: String!): SandboxResponse
    }
  `,
  magic: ({ currentPasscode, newPasscode }: UpdatePasscodeArgs) => [
    ["secret", currentPasscode],
    ["secret", newPasscode],
  ],
  perform({ currentPasscode, newPasscode }, { world, account }) {
    if (account.passcode === null) return fail("AUTH-0010");
    if (account.passcode !== currentPasscode) return fail("AUTH-0012");
    if (!isPasscode(newPasscode)) return fail("AUTH-0016");
    world.accounts.update(account, { passcode: newPasscode });
    return succeed();
  },
});
