import { authorizeUrl } from "@fluz-kit/core";

/** Where the value that has to come back unchanged is kept until then. */
const STATE_KEY = "harbor:consent-state";

/** Leads to the page where people allow Harbor what it asks for, and from there back to `/account/access`. */
export function askForAccess(consentPage: string, scopes: readonly string[]): void {
  const state = crypto.randomUUID();
  sessionStorage.setItem(STATE_KEY, state);
  const redirectUri = new URL("/account/access", location.href).href;
  location.assign(
    authorizeUrl({ clientId: "harbor", redirectUri, scopes, state, baseUrl: consentPage }),
  );
}

/** Whether this is the answer to a question that this browser asked (RFC 6749, 10.12). */
export function isOurAnswer(state: string | null): boolean {
  const asked = sessionStorage.getItem(STATE_KEY);
  return asked !== null && asked === state;
}
