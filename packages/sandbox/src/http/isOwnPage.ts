import { parseUrl } from "./parseUrl.ts";

/**
 * Whether the sandbox's own page sent a request. Browsers say with every POST where it comes from, and
 * pages cannot change that; what says nothing is refused.
 *
 * @param host what the sandbox is called at: a server in between may have changed the address, and a
 * Request of a page carries no Host
 */
export function isOwnPage(
  { headers, url }: Request,
  host = headers.get("host") ?? new URL(url).host,
): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const page = parseUrl(headers.get("origin") ?? "");
  // Without the port that goes without saying, as in the origin.
  return page !== null && parseUrl(`${page.protocol}//${host}`)?.host === page.host;
}
