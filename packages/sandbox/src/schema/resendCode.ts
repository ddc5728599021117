import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type ResendCodeArgs = Readonly<{ phoneNumber: string }>;

/** Sends another verification code to the same phone, once the wait is over. */
export const resendCode = defineOperation({
  name: "resendCode",
  operation: "resendCode",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Sends another verification code to the same phone. Too early, it answers
      AUTH-0020 with the seconds that are left, in error.retryAfter and in the header Retry-After.
      """
      resendCode(phoneNumber: String!): SandboxResponse
    }
  `,
  magic: ({ phoneNumber }: ResendCodeArgs) => [["phone", phoneNumber]],
  perform({ phoneNumber }, call) {
    const { world, settings } = call;
    if (settings.knownAccountsOnly && world.accounts.byPhone(phoneNumber) === null) {
      return fail("AUTH-0003");
    }
    const earlyMs = world.challenges.resend(phoneNumber, call);
    if (earlyMs === 0) return succeed();
    return fail("AUTH-0020", { retryAfterS: Math.ceil(earlyMs / 1000) });
  },
});
