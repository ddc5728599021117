import type { SandboxContext } from "../schema/SandboxContext.ts";
import type { TokenPair } from "../state/createTokens.ts";

/** Whether a request is for tokens, by the paths that the documentation has for that. */
export function isTokenRequest({ method, url }: Request): boolean {
  const isFit = method === "GET" || method === "HEAD" || method === "POST";
  return isFit && /\/token\/(?:exchange|refresh)\/?$/.test(new URL(url).pathname);
}

/**
 * Trades an authorization code, or a refresh token, for a pair of tokens. Path, parameters and the
 * fields of the answer are documented; what a failure looks like is not, and here follows RFC 6749,
 * 5.2.
 */
export function answerTokenRequest(
  { url }: Request,
  context: Pick<SandboxContext, "world" | "settings" | "now">,
): Response {
  const { pathname, searchParams } = new URL(url);
  const code = searchParams.get("code") ?? "";
  if (!context.settings.applicationActive) return refuse("unauthorized_client");
  if (/refresh\/?$/.test(pathname)) {
    const pair = context.world.tokens.refresh(searchParams.get("refresh_token") ?? "", context);
    return pair === null ? refuse("invalid_grant") : answer(pair, "");
  }
  const redirectUri = searchParams.get("redirect_uri") ?? "";
  const bearer = context.world.consents.redeem(code, redirectUri, context.now);
  if (bearer === null) return refuse("invalid_grant");
  return answer(context.world.tokens.issue(bearer, context), code);
}

function answer(pair: TokenPair, authorizationCode: string): Response {
  return json(200, {
    accessToken: pair.accessToken,
    authorizationCode,
    accessTokenExpiresAt: new Date(pair.accessTokenExpiresAt).toISOString(),
    refreshToken: pair.refreshToken,
    refreshTokenExpiresAt: new Date(pair.refreshTokenExpiresAt).toISOString(),
    scope: pair.scopes,
  });
}

function refuse(error: string): Response {
  return json(400, { error });
}

function json(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
