import { RIGHT_CODE } from "../scenarios/RIGHT_CODE.ts";
import { checkCode } from "./checkCode.ts";
import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type VerifyCodeArgs = Readonly<Record<"phoneNumber" | "code", string>>;

/** Checks the code that a person received, and with it verifies their phone. */
export const verifyCode = defineOperation({
  name: "verifyCode",
  operation: "verifyCode",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Checks a verification code. ${RIGHT_CODE} is right; any other code that is not
      magic answers AUTH-0006. A code that is too old answers AUTH-0029, and one that was tried too
      often AUTH-0005.
      """
      verifyCode(phoneNumber: String!, code: String!): SandboxResponse
    }
  `,
  magic: ({ phoneNumber, code }: VerifyCodeArgs) => [
    ["code", code],
    ["phone", phoneNumber],
  ],
  perform({ phoneNumber, code }, call) {
    const refusal = checkCode(call, phoneNumber, code);
    if (refusal !== null) return fail(refusal);
    const { accounts } = call.world;
    const account = accounts.byPhone(phoneNumber);
    if (account !== null) accounts.update(account, { isPhoneVerified: true });
    return succeed();
  },
});
