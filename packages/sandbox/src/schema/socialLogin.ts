import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { openSession } from "./openSession.ts";
import { succeed } from "./payload.ts";

type SocialLoginArgs = Readonly<Record<"provider" | "token", string>>;

/** Logs a person in with what a social provider vouches for. */
export const socialLogin = defineOperation({
  name: "socialLogin",
  operation: "socialLogin",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Logs the demo person in with the token that a social provider gave the
      application.
      """
      socialLogin(provider: String!, token: String!): SandboxSessionResponse
    }
  `,
  magic: ({ token }: SocialLoginArgs) => [["secret", token]],
  perform: (_args, call) => succeed(openSession(call.world.accounts.demo(), call)),
});
