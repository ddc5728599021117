import { authorizeUrl } from "@fluz-kit/core";

/** The key under which `state` is kept until it comes back. */
const STATE_KEY = "harbor:consent-state";

/** Leads to the consent page, and from there back to `/account/access`. */
export function askForAccess(consentPage: string, scopes: readonly string[]): void {
  const state = crypto.randomUUID();
  sessionStorage.setItem(STATE_KEY, state);
  const redirectUri = new URL("/account/access", location.href).href;
  location.assign(
    authorizeUrl({ clientId: "harbor", redirectUri, scopes, state, baseUrl: consentPage }),
  );
}

/** Whether this answers a request of this browser (RFC 6749, 10.12). */
export function isOurAnswer(state: string | null): boolean {
  const asked = sessionStorage.getItem(STATE_KEY);
  return asked !== null && asked === state;
}
