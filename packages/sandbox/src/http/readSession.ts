/** The header by which a client asks for a world of its own. */
export const SESSION_HEADER = "x-fluz-sandbox-session";

/**
 * The session that a request asks for, or `null`. It stands in the header, or in the parameter
 * `session`, because a browser that opens an address sends no such header.
 */
export function readSession({ headers, url }: Request): string | null {
  const named = headers.get(SESSION_HEADER) ?? new URL(url).searchParams.get("session");
  return named === "" ? null : named;
}

/** Why a name cannot be a session's, or `null` where it can. */
export function problemWithSession(name: string): string | null {
  if (/^[\w.-]{1,64}$/.test(name)) return null;
  return "Fluz Kit: no session of the sandbox can have that name. Use 1 to 64 letters, digits, dots, hyphens and underscores.";
}
