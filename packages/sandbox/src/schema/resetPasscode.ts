import { checkCode } from "./checkCode.ts";
import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { isPasscode } from "./isPasscode.ts";
import { fail, succeed } from "./payload.ts";

type ResetPasscodeArgs = Readonly<Record<"code" | "newPasscode", string>>;

/** Replaces a forgotten passcode for somebody who has their phone. */
export const resetPasscode = defineOperation({
  name: "resetPasscode",
  operation: "resetPasscode",
  access: "person",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Replaces the person's passcode, with a code that sendCode sent to their phone.
      """
      resetPasscode(code: String!, newPasscode: String!): SandboxResponse
    }
  `,
  magic: ({ code, newPasscode }: ResetPasscodeArgs) => [
    ["code", code],
    ["secret", newPasscode],
  ],
  perform({ code, newPasscode }, call) {
    const { world, account } = call;
    if (account.passcode === null) return fail("AUTH-0010");
    if (!isPasscode(newPasscode)) return fail("AUTH-0017");
    const refusal = checkCode(call, account.phoneNumber, code);
    if (refusal !== null) return fail(refusal);
    world.accounts.update(account, { passcode: newPasscode });
    return succeed();
  },
});
