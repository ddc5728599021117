import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { isPhoneNumber } from "./isPhoneNumber.ts";
import { fail, succeed } from "./payload.ts";

type SendCodeArgs = Readonly<{ phoneNumber: string; regionCode?: string | null }>;

/** Sends the first verification code of a flow. */
export const sendCode = defineOperation({
  name: "sendCode",
  operation: "sendCode",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Sends a verification code to a phone. The sandbox sends nothing; verifyCode
      tells which code is right.
      """
      sendCode(phoneNumber: String!, regionCode: String): SandboxResponse
    }
  `,
  magic: ({ phoneNumber }: SendCodeArgs) => [["phone", phoneNumber]],
  perform({ phoneNumber }, call) {
    const { world, settings } = call;
    if (!isPhoneNumber(phoneNumber)) return fail("AUTH-0004");
    if (settings.knownAccountsOnly && world.accounts.byPhone(phoneNumber) === null) {
      return fail("AUTH-0003");
    }
    world.challenges.send(phoneNumber, call);
    return succeed();
  },
});
