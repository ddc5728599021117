/**
 * Whether the sandbox's own page sent a request. Browsers say with every POST where it comes from, and
 * pages cannot change that; what says nothing is refused.
 */
export function isOwnPage(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin") ?? "";
  // A server in between may have changed the address, and a Request of a page carries no Host.
  const host = request.headers.get("host") ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
