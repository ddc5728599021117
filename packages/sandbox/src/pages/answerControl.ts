import { howToAllow, type Origins } from "../http/readOrigins.ts";
import { isOwnPage } from "../http/isOwnPage.ts";
import { applyForm } from "./applyForm.ts";
import { type Controls, renderControlPage } from "./renderControlPage.ts";

/**
 * Whether somebody is looking, not an application calling: a GET that holds no query, or a form of
 * the page that such a GET gets.
 */
export function isControlRequest({ method, url, headers }: Request): boolean {
  const { searchParams } = new URL(url);
  if (method === "GET" || method === "HEAD") return !searchParams.has("query");
  const type = headers.get("content-type") ?? "";
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  return method === "POST" && isForm && searchParams.has("control");
}

/**
 * Answers the person who looks: GET gives the control page, and POST with `?control` does what one of
 * its forms asks for, then leads back to the page. Only the page itself may post, and pages of an origin
 * that was named. Other GETs that name a file, such as a favicon, are not found.
 */
export async function answerControl(
  request: Request,
  controls: Controls,
  origins: Origins,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== "POST") {
    if (/\.[^/]+$/.test(pathname)) return text(404, "Not found.");
    return renderControlPage(controls, { done: searchParams.get("done") });
  }
  if (!isOwnPage(request) && !origins.name(request.headers.get("origin") ?? "")) {
    return text(
      403,
      `Fluz Kit: nothing was changed, because this form came from another page. Open the sandbox's own address and use the forms there. ${howToAllow(request)}`,
    );
  }
  try {
    const done = applyForm(new URLSearchParams(await request.text()), controls.target);
    // Relative, because only the browser knows where the sandbox is mounted.
    const { session } = controls;
    const location = session === null ? `?done=${done}` : `?done=${done}&session=${session}`;
    return new Response(null, { status: 303, headers: { location } });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return renderControlPage(controls, { problem: error.message });
  }
}

function text(status: number, sentence: string): Response {
  return new Response(sentence, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
