import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { succeed } from "./payload.ts";

type ResendCodeArgs = Readonly<{ phoneNumber: string }>;

/** Sends another verification code to the same phone. */
export const resendCode = defineOperation({
  name: "resendCode",
  operation: "resendCode",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Sends another verification code to the same phone.
      """
      resendCode(phoneNumber: String!): SandboxResponse
    }
  `,
  magic: ({ phoneNumber }: ResendCodeArgs) => [["phone", phoneNumber]],
  perform: succeed,
});
