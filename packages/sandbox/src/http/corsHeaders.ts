import type { Origins } from "./readOrigins.ts";

/**
 * The CORS headers of an answer. A page that may call can send any header and read `Retry-After`.
 * Other pages get none, so a browser keeps the answer from them.
 */
export function corsHeaders(
  { method, headers }: Request,
  origins: Origins,
): Readonly<Record<string, string>> {
  const origin = headers.get("origin");
  if (origin === null || !origins.allow(origin)) return { vary: "Origin" };
  const wanted = headers.get("access-control-request-headers");
  // Chromium asks before a page on one network reaches into a more private one.
  const isPrivate = headers.get("access-control-request-private-network") === "true";
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-expose-headers": "Retry-After",
    ...(wanted === null ? {} : { "access-control-allow-headers": wanted }),
    ...(method === "OPTIONS" && isPrivate
      ? { "access-control-allow-private-network": "true" }
      : {}),
  };
}
