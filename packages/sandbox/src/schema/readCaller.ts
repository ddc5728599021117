import type { FluzErrorCode } from "@fluz-kit/core";
import type { Account } from "../state/createAccounts.ts";
import type { Scope } from "../state/scopes.ts";
import type { SandboxSettings } from "../state/settings.ts";
import type { SandboxContext } from "./SandboxContext.ts";

/** Who asks, and what they may do. */
export interface Caller {
  readonly account: Account;
  readonly scopes: readonly Scope[];
}

/**
 * Who asks, by the `Authorization` header, or the code that refuses them. A bearer token acts for its
 * person, an API key for the application. Without a header the demo person asks, unless a token is
 * required.
 */
export function readCaller(context: SandboxContext): Caller | FluzErrorCode {
  const { authorization, world, settings } = context;
  const demo = world.accounts.demo();
  if (authorization === null) {
    if (settings.tokenRequired) return "AUTH-0008";
    return { account: demo, scopes: scopesOf(demo, settings) };
  }
  const [, scheme = "", credentials = ""] = /^(\S+) +(\S+)$/.exec(authorization.trim()) ?? [];
  if (scheme.toLowerCase() === "basic") {
    return { account: demo, scopes: settings.applicationScopes };
  }
  const bearer = scheme.toLowerCase() === "bearer" ? world.tokens.read(credentials, context) : null;
  const account = bearer && world.accounts.byId(bearer.userId);
  return bearer && account ? { account, scopes: bearer.scopes } : "AUTH-0019";
}

/** What the application may do for a person: what both of them allow. */
export function scopesOf(
  { granted }: Account,
  { applicationScopes, grantedScopes }: SandboxSettings,
): readonly Scope[] {
  return (granted ?? grantedScopes).filter((scope) => applicationScopes.includes(scope));
}
