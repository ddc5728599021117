import type { Moment } from "./createChallenges.ts";
import type { Ids } from "./createIds.ts";
import { createStore } from "./createStore.ts";
import type { Scope } from "./scopes.ts";

/** How many tokens of each kind a world remembers; older ones are as good as expired. */
const TOKEN_LIMIT = 500;

/** How many authorization codes a world remembers. */
const CONSENT_LIMIT = 100;

/** How long an authorization code is good for, in milliseconds (RFC 6749, 4.1.2). */
const CONSENT_TTL_MS = 600_000;

/** Whom a token stands for, and what it allows. */
export interface Bearer {
  readonly userId: string;
  readonly scopes: readonly Scope[];
}

/** A pair of tokens. Times are in milliseconds since the epoch. */
export interface TokenPair extends Bearer {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: number;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: number;
}

/** The tokens of a new world: none. */
export function createTokens(ids: Ids) {
  const byAccess = createStore<TokenPair>(TOKEN_LIMIT);
  const byRefresh = createStore<TokenPair>(TOKEN_LIMIT);

  function issue({ userId, scopes }: Bearer, { now, settings }: Moment): TokenPair {
    const pair = {
      userId,
      scopes,
      accessToken: ids.token(),
      accessTokenExpiresAt: now + settings.accessTokenTtlMs,
      refreshToken: ids.token(),
      refreshTokenExpiresAt: now + settings.refreshTokenTtlMs,
    };
    byAccess.set(pair.accessToken, pair);
    byRefresh.set(pair.refreshToken, pair);
    return pair;
  }

  return {
    issue,
    /** Whom an access token stands for; `null` where it is unknown or too old. */
    read(accessToken: string, { now }: Moment): Bearer | null {
      const pair = byAccess.get(accessToken);
      return pair !== undefined && now < pair.accessTokenExpiresAt ? pair : null;
    },
    /** A new pair for a refresh token, which is then spent; `null` where it is unknown or too old. */
    refresh(refreshToken: string, moment: Moment): TokenPair | null {
      const pair = byRefresh.get(refreshToken);
      byRefresh.delete(refreshToken);
      if (pair === undefined || moment.now >= pair.refreshTokenExpiresAt) return null;
      return issue(pair, moment);
    },
    get size() {
      return byAccess.size + byRefresh.size;
    },
  };
}

/** What the people of a new world have approved and no application has collected yet: nothing. */
export function createConsents(ids: Ids) {
  const open = createStore<Bearer & { redirectUri: string; expiresAt: number }>(CONSENT_LIMIT);
  return {
    /** The authorization code for an approval. */
    grant(bearer: Bearer, redirectUri: string, now: number): string {
      const code = ids.token();
      open.set(code, { ...bearer, redirectUri, expiresAt: now + CONSENT_TTL_MS });
      return code;
    },
    /** Whom a code stands for, once, for the very address it was given to; else `null`. */
    redeem(code: string, redirectUri: string, now: number): Bearer | null {
      const consent = open.get(code);
      open.delete(code);
      if (consent === undefined || now >= consent.expiresAt) return null;
      return consent.redirectUri === redirectUri ? consent : null;
    },
    get size() {
      return open.size;
    },
  };
}
