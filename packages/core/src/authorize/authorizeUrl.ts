import { memberOf } from "../settings/memberOf.ts";

/** What `authorizeUrl` needs to send a person to Fluz's consent page. */
export interface AuthorizeUrlOptions {
  /** The public id of the application. Never its secret: the browser sees this address. */
  readonly clientId: string;
  /** Where Fluz sends the person back: `https`, or `http` on this computer; no fragment. */
  readonly redirectUri: string;
  /** What the person is asked to allow, such as `["LIST_PAYMENT"]`. Fluz silently leaves out scopes that the application may not ask for. */
  readonly scopes: readonly string[];
  /** An unguessable value of at least 16 characters. It comes back unchanged: compare it then (RFC 6749, 10.12). */
  readonly state: string;
  /** The consent page. @default "https://fluz.app/authorize" */
  readonly baseUrl?: string | undefined;
}

const PRODUCTION = "https://fluz.app/authorize";

const MIN_STATE_LENGTH_CHARACTERS = 16;
const MAX_SCOPES = 1_000;

/** An absolute address without user name, fragment or white space: encrypted, or on this computer. */
const address =
  /^(?:https:\/\/[^\s/?#@\\]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?:[/?][^\s#\\]*)?$/i;

/** RFC 6749, 3.3: printable ASCII without space, quote and backslash. */
const scopeToken = /^[!\x23-\x5B\x5D-\x7E]+$/;

/** Half of a surrogate pair, which cannot be encoded. */
const loneSurrogate = /\p{Cs}/u;

/**
 * The address where a person allows the application what it asks for. They may allow only part of it,
 * so compare the scopes of the token that you get.
 *
 * Fluz names the parameter `scopes`, in the plural, and separates scopes with spaces.
 *
 * @throws {TypeError} for an address that would not work or would not be safe, and throws nothing else. The message names the option, never its value.
 */
export function authorizeUrl(options: AuthorizeUrlOptions): string {
  const clientId: unknown = memberOf(options, "clientId");
  const redirectUri: unknown = memberOf(options, "redirectUri");
  const state: unknown = memberOf(options, "state");
  const baseUrl: unknown = memberOf(options, "baseUrl", "");
  const scopes = scopesOf(memberOf(options, "scopes"));
  if (!isText(clientId) || clientId.trim() === "") {
    refuse(
      "clientId",
      "Fluz needs to know which application is asking.",
      "Pass the id of your app",
    );
  }
  if (!isText(redirectUri) || !address.test(redirectUri)) {
    refuse(
      "redirectUri",
      "The answer contains a code, so it must be sent encrypted, to an absolute address without a fragment.",
      "Pass an https address; http works only on localhost",
    );
  }
  if (scopes === null) {
    refuse(
      "scopes",
      "It must list at least one scope, and a scope has no spaces.",
      'Pass an array such as ["LIST_PAYMENT"]',
    );
  }
  if (!isText(state) || state.length < MIN_STATE_LENGTH_CHARACTERS) {
    refuse(
      "state",
      `It must have at least ${MIN_STATE_LENGTH_CHARACTERS} characters, or somebody else could finish this sign-in.`,
      "Pass crypto.randomUUID(), and compare it when the person comes back",
    );
  }
  const page = baseUrl === undefined ? PRODUCTION : baseUrl;
  if (!isText(page) || !address.test(page) || page.includes("?")) {
    refuse(
      "baseUrl",
      "It must be an absolute https address without parameters.",
      "Leave it out, or pass the consent page of your staging environment",
    );
  }
  const parameters = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scopes: [...scopes].join(" "),
    state,
  };
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${page}?${query.join("&")}`;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && !loneSurrogate.test(value);
}

/** A copy of the scopes without duplicates; `null` if there are none or one is not a scope. */
function scopesOf(value: unknown): ReadonlySet<string> | null {
  try {
    const scopes = new Set<string>();
    if (!Array.isArray(value) || value.length > MAX_SCOPES) return null;
    for (const scope of value) {
      if (!isText(scope) || !scopeToken.test(scope)) return null;
      scopes.add(scope);
    }
    return scopes.size > 0 ? scopes : null;
  } catch {
    return null;
  }
}

function refuse(option: string, why: string, how: string): never {
  throw new TypeError(
    `Fluz Kit: authorizeUrl() cannot use the \`${option}\` option. ${why} ${how}.`,
  );
}
