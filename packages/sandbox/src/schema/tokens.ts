import type { Scope } from "../state/scopes.ts";
import { fail, succeed } from "./payload.ts";
import { scopesOf } from "./readCaller.ts";
import type { Given, Texts, Theme } from "./Theme.ts";

/** Tokens that let an application act for a person. */
export const tokens: Theme = {
  isDocumented: true,
  operations: {
    generateUserAccessToken: {
      does: "Gives the application, which sends its API key as Authorization: Basic, a token that acts for a person. How it fails is not documented. Here errors holds the code: AUTH-0031 for a scope that the application may not ask for or the person has not granted.",
      operation: "authorize",
      takes: "userId: UUID!, accountId: UUID!, scopes: [ScopeType!]!, seatId: UUID",
      answers: "UserAccessToken",
      magic: { userId: "secret", accountId: "secret" },
      perform(
        args: Texts<"userId" | "accountId"> & { readonly scopes: readonly Scope[] },
        { world, settings, now },
      ) {
        const { userId, accountId, scopes } = args;
        const known = world.accounts.byId(userId);
        const isWrong = known === null ? settings.knownAccountsOnly : known.accountId !== accountId;
        if (isWrong) return fail("AUTH-0008");
        const account = known ?? world.accounts.demo();
        const allowed = scopesOf(account, settings);
        if (!scopes.every((scope) => allowed.includes(scope))) return fail("AUTH-0031");
        const pair = world.tokens.issue({ userId: account.userId, scopes }, { now, settings });
        return succeed({ ...pair, token: pair.accessToken });
      },
    },
    refreshUserAccessToken: {
      does: "Trades a refresh token for a new pair with the same scopes; the old one is spent. The documentation's query hands the refresh token over as userId, so that works. Its sample answer stands under generateUserAccessToken, which GraphQL does only for an alias. How it fails is not documented. Here a token that is unknown, spent or too old answers AUTH-0019 in errors.",
      operation: "authorize",
      takes: /* GraphQL */ `
        "The refresh token, as the documentation's query has it."
        userId: String
        "The refresh token, under its own name. Not documented."
        refreshToken: String
      `,
      answers: "UserAccessToken",
      magic: { refreshToken: "secret", userId: "secret" },
      perform({ refreshToken, userId }: Given<"refreshToken" | "userId">, call) {
        const pair = call.world.tokens.refresh(refreshToken ?? userId ?? "", call);
        return pair === null ? fail("AUTH-0019") : succeed({ ...pair, token: pair.accessToken });
      },
    },
  },
  types: [
    `"""
    A token that acts for a person. The documentation contradicts itself: its queries select
    accessToken, or token; its sample answers hold token. Here both are the same.
    """
    type UserAccessToken {
      token: String!, accessToken: String!, refreshToken: String!, scopes: [ScopeType!]!
    }`,
  ],
};
