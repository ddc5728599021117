import { createStore } from "./createStore.ts";
import type { Bearer } from "./createTokens.ts";
import type { Ids } from "./createIds.ts";

/** How many authorization codes a world remembers. */
const CONSENT_LIMIT = 100;

/** How long an authorization code is good for, in milliseconds (RFC 6749, 4.1.2). */
const CONSENT_TTL_MS = 600_000;

interface Consent extends Bearer {
  readonly redirectUri: string;
  readonly expiresAt: number;
}

/** What people have approved on the consent page and no application has collected yet. */
export interface Consents {
  /** The authorization code for an approval. */
  grant(bearer: Bearer, redirectUri: string, now: number): string;
  /** Whom a code stands for, once, for the very address it was given to; else `null`. */
  redeem(code: string, redirectUri: string, now: number): Bearer | null;
  readonly size: number;
}

/** Builds the approvals of a new world: none. */
export function createConsents(ids: Ids): Consents {
  const open = createStore<Consent>(CONSENT_LIMIT);
  return {
    grant(bearer, redirectUri, now) {
      const code = ids.token();
      open.set(code, { ...bearer, redirectUri, expiresAt: now + CONSENT_TTL_MS });
      return code;
    },
    redeem(code, redirectUri, now) {
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
