import { checkCode } from "./checkCode.ts";
import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { isStrongPassword } from "./isStrongPassword.ts";
import { fail, succeed } from "./payload.ts";

type ResetPasswordArgs = Readonly<Record<"phoneNumber" | "code" | "newPassword", string>>;

/** Replaces a forgotten password for somebody who has their phone. */
export const resetPassword = defineOperation({
  name: "resetPassword",
  operation: "resetPassword",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Replaces a password, with a code that sendCode sent to the phone. The rules for
      passwords are those of changePassword.
      """
      resetPassword(phoneNumber: String!, code: String!, newPassword: String!): SandboxResponse
    }
  `,
  magic: ({ phoneNumber, code, newPassword }: ResetPasswordArgs) => [
    ["code", code],
    ["secret", newPassword],
    ["phone", phoneNumber],
  ],
  perform({ phoneNumber, code, newPassword }, call) {
    const { accounts } = call.world;
    const account = accounts.byPhone(phoneNumber);
    if (account === null && call.settings.knownAccountsOnly) return fail("AUTH-0003");
    if (!isStrongPassword(newPassword)) return fail("AUTH-0009");
    const refusal = checkCode(call, phoneNumber, code);
    if (refusal !== null) return fail(refusal);
    if (account !== null) {
      accounts.update(account, { password: newPassword, isPhoneVerified: true });
    }
    return succeed();
  },
});
