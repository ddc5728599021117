import { isOwnPage } from "./isOwnPage.ts";
import { isTokenRequest } from "./answerTokenRequest.ts";
import { howToAllow, originOf, type Origins } from "./readOrigins.ts";

/**
 * The answer to a request that a page from elsewhere may have sent; `null` where it may be answered.
 * A browser sends such requests without asking first, and with them a page could act in a person's
 * name. Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`), and pages cannot change
 * that. What says nothing is a tool, unless a form can have sent it: those cannot send JSON.
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

/** What a server in between was called at. To claim that, another page would have to ask first. */
function forwardedHost({ headers }: Request): string {
  const [first = ""] = (headers.get("x-forwarded-host") ?? "").split(",");
  return first.trim();
}

/** Whether its type is one of those that a page cannot send elsewhere without asking first. */
function isJson({ headers }: Request): boolean {
  const [type = ""] = (headers.get("content-type") ?? "").split(/[,;]/);
  return /^application\/(?!x-www-form-urlencoded)./i.test(type.trim());
}

function refuse(reason: string, request: Request): Response {
  const message = `Fluz Kit: nothing was done for this request, because ${reason}. ${howToAllow(request)}`;
  return Response.json({ errors: [{ message }] }, { status: 403 });
}
