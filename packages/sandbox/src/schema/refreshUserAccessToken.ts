import { defineOperation } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

type RefreshUserAccessTokenArgs = Readonly<
  Partial<Record<"refreshToken" | "userId", string | null>>
>;

/** Trades a refresh token for a new pair. */
export const refreshUserAccessToken = defineOperation({
  name: "refreshUserAccessToken",
  operation: "authorize",
  report: inErrors(),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Trades a refresh token for a new pair with the same scopes; the old one is spent.
      The documentation's query hands the refresh token over as userId, so that works; its sample
      answer stands under generateUserAccessToken, which GraphQL does only for an alias. How it fails
      is not documented; here a token that is unknown, spent or too old answers AUTH-0019 in errors.
      """
      refreshUserAccessToken(
        "The refresh token, as the documentation's query has it."
        userId: String
        "The refresh token, under its own name. Not documented."
        refreshToken: String
      ): UserAccessToken
    }
  `,
  magic: ({ refreshToken, userId }: RefreshUserAccessTokenArgs) => [
    ["secret", refreshToken],
    ["secret", userId],
  ],
  perform({ refreshToken, userId }, call) {
    const pair = call.world.tokens.refresh(refreshToken ?? userId ?? "", call);
    return pair === null ? fail("AUTH-0019") : succeed({ ...pair, token: pair.accessToken });
  },
});
