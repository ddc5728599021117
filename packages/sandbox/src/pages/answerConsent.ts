import { isScope, type Scope } from "../state/scopes.ts";
import type { SandboxContext } from "../schema/SandboxContext.ts";
import type { World } from "../state/createWorld.ts";
import { isOwnPage } from "../http/refuseStranger.ts";
import { parseUrl } from "../http/parseUrl.ts";
import { howToAllow, type Origins } from "../http/readOrigins.ts";
import { type Markup, markup } from "./markup.ts";
import { checkbox, renderPage } from "./renderPage.ts";

type ConsentContext = Pick<SandboxContext, "settings" | "now"> & {
  /** The world of the person who decides. A look at the page needs none. */
  readonly enter: () => World;
  readonly redirectHosts: readonly string[];
  readonly origins: Origins;
};

/** Whether a request is about the consent page: a look at it, or the choice made on it. */
export function isConsentRequest({ method, url, headers }: Request): boolean {
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(
    headers.get("content-type") ?? "",
  );
  const isFit = method === "POST" ? isForm : method === "GET" || method === "HEAD";
  return isFit && /\/authorize\/?$/.test(new URL(url).pathname);
}

/**
 * Shows the consent page, and does what is chosen there. Its address is documented, and so are `code`
 * and `state` on the way back. A refusal is not; here it follows RFC 6749, 4.1.2.1.
 */
export async function answerConsent(request: Request, context: ConsentContext): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const clientId = asked.get("client_id") ?? "";
  const redirectUri = asked.get("redirect_uri") ?? "";
  const state = asked.get("state");
  if (clientId.trim() === "") return refuse(400, "It has no client_id.");
  if (!isAllowedRedirect(redirectUri, context.redirectHosts, context.origins)) {
    return refuse(
      400,
      "Its redirect_uri is missing, or leads to a place that this sandbox does not know. It takes http and https on this machine, without user name and fragment; other hosts have to be listed in the option redirectHosts or origins.",
    );
  }
  const goBack = (result: Readonly<Record<string, string>>) =>
    redirect(redirectUri, state === null ? result : { ...result, state });
  if (!context.settings.applicationActive) return goBack({ error: "unauthorized_client" });
  if (asked.get("response_type") !== "code") return goBack({ error: "unsupported_response_type" });

  const scopes = knownScopes(asked.get("scopes") ?? "", context);
  if (request.method !== "POST") return ask(clientId, scopes, new URL(redirectUri));

  if (isFromElsewhere(request, context.origins)) {
    return refuse(403, `The choice was not made on this page. ${howToAllow(request)}`);
  }
  const form = await request.formData().catch(() => null);
  if (form === null) return refuse(400, "The form that was sent cannot be read.");
  if (form.get("decision") !== "approve") return goBack({ error: "access_denied" });
  const chosen = form.getAll("scope");
  const granted = scopes.filter((scope) => chosen.includes(scope));
  const { accounts, consents } = context.enter();
  const person = accounts.demo();
  accounts.update(person, { granted });
  const bearer = { userId: person.userId, scopes: granted };
  return goBack({ code: consents.grant(bearer, redirectUri, context.now) });
}

/** The page on which a person chooses. Its form posts to its own address. */
function ask(clientId: string, scopes: readonly Scope[], { host, origin }: URL): Response {
  const choices = scopes.map((scope) => checkbox("scope", scope, true, scope));
  const asked =
    choices.length === 0
      ? markup`<p>It asks for nothing that it may ask for.</p>`
      : markup`<fieldset><legend>Let it do this</legend>${choices}</fieldset>`;
  const content = markup`<p><strong>${clientId}</strong> asks for access to the account of Demo Person.</p>
<form method="post">
${asked}
<button name="decision" value="approve">Approve</button>
<button name="decision" value="deny">Deny</button>
</form>
<p>Either way you go back to ${host}.</p>`;
  // Browsers hold a form to the policy for the redirect too.
  return page(200, "Allow access?", content, `'self' ${origin}`);
}

/** The page for a request that cannot be answered, and that must not be sent on. */
function refuse(status: number, problem: string): Response {
  return page(status, "This link does not work", markup`<p>${problem}</p>`, "'none'");
}

function page(status: number, heading: string, content: Markup, formAction: string): Response {
  return renderPage({
    status,
    title: `${heading} – Fluz Kit sandbox`,
    content: markup`<h1>${heading}</h1>
<p class="notice">This is not the real Fluz. It is a sandbox for developers.</p>
${content}`,
    formAction,
  });
}

/**
 * Whether the consent page may send a person there with a code: by `http` or `https`, to pages that may
 * call or to a host of the option. Anything else would make it an open redirect.
 */
function isAllowedRedirect(address: string, hosts: readonly string[], origins: Origins): boolean {
  const url = parseUrl(address);
  if (url === null) return false;
  const { protocol, hostname, host, origin, username, password, hash } = url;
  const isWeb = protocol === "https:" || protocol === "http:";
  const isPlain = username === "" && password === "" && hash === "";
  const isKnown = origins.allow(origin) || hosts.includes(hostname) || hosts.includes(host);
  return isWeb && isPlain && isKnown;
}

/** As documented, a scope that is not enabled for the application is silently left out. */
function knownScopes(asked: string, { settings }: ConsentContext): readonly Scope[] {
  const words = new Set(asked.split(" "));
  return [...words]
    .filter((word) => isScope(word))
    .filter((scope) => settings.applicationScopes.includes(scope));
}

/** Browsers say where a form comes from. A request that says nothing may be a test. */
function isFromElsewhere(request: Request, origins: Origins): boolean {
  const origin = request.headers.get("origin");
  const saysNothing = origin === null && !request.headers.has("sec-fetch-site");
  return !saysNothing && !isOwnPage(request) && !origins.name(origin ?? "");
}

function redirect(address: string, parameters: Readonly<Record<string, string>>): Response {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return new Response(null, {
    status: 303,
    headers: {
      location: url.href,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    },
  });
}
