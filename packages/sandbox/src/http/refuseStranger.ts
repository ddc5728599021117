import { isTokenRequest } from "./answerTokenRequest.ts";
import { parseUrl } from "./parseUrl.ts";
import { howToAllow, originOf, type Origins } from "./readOrigins.ts";

/**
 * Refuses a request that a page from elsewhere may have sent; `null` lets it through. Browsers send some
 * requests without asking first, so any page could act in a person's name. They also say where a
 * request comes from (`Sec-Fetch-Site`, `Origin`), and pages cannot change that. A request that says
 * nothing comes from a tool, unless a form can have sent it. Forms cannot send JSON.
 */
export function refuseStranger(request: Request, origins: Origins): Response | null {
  if (isOwnPage(request) || isOwnPage(request, forwardedHost(request))) return null;
  const origin = request.headers.get("origin");
  if (origin !== null) {
    if (origins.allow(origin)) return null;
    const page = originOf(origin) ?? "a page without an origin";
    return refuse(`it came from ${page}, which may not call this sandbox`, request);
  }
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "none" && site !== "same-site") {
    return refuse("it came from another site and names no origin", request);
  }
  if (site === null && request.method === "POST" && !isTokenRequest(request) && !isJson(request)) {
    return refuse(
      "it does not say where it comes from, and a form of any page can have sent it. Send GraphQL with content-type: application/json",
      request,
    );
  }
  return null;
}

/** The host that a proxy was called at. A page elsewhere would have to ask before it may send it. */
function forwardedHost({ headers }: Request): string {
  const [first = ""] = (headers.get("x-forwarded-host") ?? "").split(",");
  return first.trim();
}

/** Whether a page would have to ask before it may send this type elsewhere. */
function isJson({ headers }: Request): boolean {
  const [type = ""] = (headers.get("content-type") ?? "").split(/[,;]/);
  return /^application\/(?!x-www-form-urlencoded)./i.test(type.trim());
}

function refuse(reason: string, request: Request): Response {
  const message = `Fluz Kit: nothing was done for this request, because ${reason}. ${howToAllow(request)}`;
  return Response.json({ errors: [{ message }] }, { status: 403 });
}

/**
 * Whether the sandbox's own page sent a request. A request that does not say where it comes from counts
 * as another's.
 *
 * @param host the host that the browser called; a proxy may have changed the address
 */
export function isOwnPage(
  { headers, url }: Request,
  host = headers.get("host") ?? new URL(url).host,
): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const page = parseUrl(headers.get("origin") ?? "");
  // A URL drops the default port, as an origin does.
  return page !== null && parseUrl(`${page.protocol}//${host}`)?.host === page.host;
}
