/**
 * The CORS headers of an answer: pages on this machine may call the sandbox, with any header, and
 * read `Retry-After`. Pages from elsewhere get none, so that a browser keeps the answer from them.
 */
export function corsHeaders(request: Request): Readonly<Record<string, string>> {
  const origin = request.headers.get("origin");
  if (origin === null || !isLoopbackOrigin(origin)) return { vary: "Origin" };
  const wanted = request.headers.get("access-control-request-headers");
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-expose-headers": "Retry-After",
    ...(wanted === null ? {} : { "access-control-allow-headers": wanted }),
  };
}

function isLoopbackOrigin(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  return url !== null && isLoopbackHost(url.hostname);
}

/** Whether a host name or address means this machine, IPv6 with or without brackets. */
export function isLoopbackHost(host: string): boolean {
  return (
    /^(?:[\w-]+\.)*localhost$/.test(host) ||
    /^127(?:\.\d{1,3}){3}$/.test(host) ||
    host === "::1" ||
    host === "[::1]"
  );
}
