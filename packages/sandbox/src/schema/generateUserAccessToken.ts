import type { Scope } from "../state/scopes.ts";
import { defineOperation } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";
import { scopesOf } from "./readCaller.ts";
import { inErrors } from "./report.ts";

interface GenerateUserAccessTokenArgs {
  readonly userId: string;
  readonly accountId: string;
  readonly scopes: readonly Scope[];
}

/** Gives the application a token that acts for a person. */
export const generateUserAccessToken = defineOperation({
  name: "generateUserAccessToken",
  operation: "authorize",
  report: inErrors(),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Gives the application, which sends its API key as Authorization: Basic, a token
      that acts for a person. How it fails is not documented; here it is an entry in errors with the
      code in its extensions: AUTH-0031 for a scope that the application may not ask for or the person
      has not granted.
      """
      generateUserAccessToken(
        userId: UUID!
        accountId: UUID!
        scopes: [ScopeType!]!
        seatId: UUID
      ): UserAccessToken
    }

    """
    A token that acts for a person. The documentation contradicts itself: its queries select
    accessToken, or token; its sample answers hold token. Here both are the same.
    """
    type UserAccessToken {
      token: String!
      accessToken: String!
      refreshToken: String!
      scopes: [ScopeType!]!
    }
  `,
  magic: ({ userId, accountId }: GenerateUserAccessTokenArgs) => [
    ["secret", userId],
    ["secret", accountId],
  ],
  perform({ userId, accountId, scopes }, call) {
    const { world, settings } = call;
    const known = world.accounts.byId(userId);
    const isWrong = known === null ? settings.knownAccountsOnly : known.accountId !== accountId;
    if (isWrong) return fail("AUTH-0008");
    const account = known ?? world.accounts.demo();
    const allowed = scopesOf(account, call);
    if (!scopes.every((scope) => allowed.includes(scope))) return fail("AUTH-0031");
    const pair = world.tokens.issue({ userId: account.userId, scopes }, call);
    return succeed({ ...pair, token: pair.accessToken });
  },
});
