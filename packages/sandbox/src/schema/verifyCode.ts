import { RIGHT_CODE } from "../scenarios/RIGHT_CODE.ts";
import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type VerifyCodeArgs = Readonly<Record<"phoneNumber" | "code", string>>;

/** Checks the code that a person received. */
export const verifyCode = defineOperation({
  name: "verifyCode",
  operation: "verifyCode",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Checks a verification code. ${RIGHT_CODE} is right; any other code that is not
      magic answers AUTH-0006.
      """
      verifyCode(phoneNumber: String!, code: String!): SandboxResponse
    }
  `,
  magic: ({ phoneNumber, code }: VerifyCodeArgs) => [
    ["code", code],
    ["phone", phoneNumber],
  ],
  perform: ({ code }) =>
    code.replaceAll(/[\s-]/g, "") === RIGHT_CODE ? succeed() : fail("AUTH-0006"),
});
