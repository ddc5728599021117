import type { Moment } from "./createChallenges.ts";
import type { Ids } from "./createIds.ts";
import type { Scope } from "./scopes.ts";
import { createStore } from "./createStore.ts";

/** How many tokens of each kind a world remembers; older ones are as good as expired. */
const TOKEN_LIMIT = 500;

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

/** The tokens of one world. */
export interface Tokens {
  issue(bearer: Bearer, moment: Moment): TokenPair;
  /** Whom an access token stands for; `null` where it is unknown or too old. */
  read(accessToken: string, moment: Moment): Bearer | null;
  /** A new pair for a refresh token, which is spent by it; `null` where it is unknown or too old. */
  refresh(refreshToken: string, moment: Moment): TokenPair | null;
  readonly size: number;
}

/** Builds the tokens of a new world: none. */
export function createTokens(ids: Ids): Tokens {
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
    read(accessToken, { now }) {
      const pair = byAccess.get(accessToken);
      return pair !== undefined && now < pair.accessTokenExpiresAt ? pair : null;
    },
    refresh(refreshToken, moment) {
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
