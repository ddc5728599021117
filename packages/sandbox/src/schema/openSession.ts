import type { Account } from "../state/createAccounts.ts";
import type { Call } from "./defineOperation.ts";
import { scopesOf } from "./readCaller.ts";

/** What a log-in answers beside its success: a pair of tokens, and for whom. */
export function openSession(account: Account, call: Omit<Call, "account" | "scopes">): object {
  const { userId, accountId } = account;
  const scopes = scopesOf(account, call);
  const { accessToken, refreshToken } = call.world.tokens.issue({ userId, scopes }, call);
  const expiresIn = Math.floor(call.settings.accessTokenTtlMs / 1000);
  return { accessToken, refreshToken, expiresIn, userId, accountId };
}
