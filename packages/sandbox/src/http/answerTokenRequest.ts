import type { SandboxContext } from "../schema/SandboxContext.ts";

/** Whether a request is for tokens, by the documented paths. */
export function isTokenRequest({ method, url }: Request): boolean {
  const isFit = method === "GET" || method === "HEAD" || method === "POST";
  return isFit && /\/token\/(?:exchange|refresh)\/?$/.test(new URL(url).pathname);
}

/**
 * Trades an authorization code, or a refresh token, for a pair of tokens. Path, parameters and answer
 * are documented. A failure is not; here it follows RFC 6749, 5.2.
 */
export function answerTokenRequest(
  { url }: Request,
  context: Pick<SandboxContext, "world" | "settings" | "now">,
): Response {
  const { pathname, searchParams } = new URL(url);
  const { world, settings, now } = context;
  const read = (name: string) => searchParams.get(name) ?? "";
  if (!settings.applicationActive) return answer(400, { error: "unauthorized_client" });
  const isRefresh = /refresh\/?$/.test(pathname);
  const code = isRefresh ? "" : read("code");
  const bearer = isRefresh ? null : world.consents.redeem(code, read("redirect_uri"), now);
  const pair = isRefresh
    ? world.tokens.refresh(read("refresh_token"), context)
    : bearer && world.tokens.issue(bearer, context);
  if (pair === null) return answer(400, { error: "invalid_grant" });
  return answer(200, {
    accessToken: pair.accessToken,
    authorizationCode: code,
    accessTokenExpiresAt: new Date(pair.accessTokenExpiresAt).toISOString(),
    refreshToken: pair.refreshToken,
    refreshTokenExpiresAt: new Date(pair.refreshTokenExpiresAt).toISOString(),
    scope: pair.scopes,
  });
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
