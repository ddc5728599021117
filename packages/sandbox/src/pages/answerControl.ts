import { howToAllow, type Origins } from "../http/readOrigins.ts";
import { isOwnPage } from "../http/refuseStranger.ts";
import { type MagicOutcome, magicValues } from "../scenarios/magicValues.ts";
import { type Controls, renderControlPage } from "./renderControlPage.ts";

/** Whether a person is looking, not an application calling: a GET without a query, or a form. */
export function isControlRequest({ method, url, headers }: Request): boolean {
  const { searchParams } = new URL(url);
  if (method === "GET" || method === "HEAD") return !searchParams.has("query");
  const type = headers.get("content-type") ?? "";
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  return method === "POST" && isForm && searchParams.has("control");
}

/**
 * Answers a person. GET gives the control page; a GET for a file, such as a favicon, finds nothing. POST
 * with `?control` does what a form asks for, then leads back to the page. Only the page itself may
 * post, and pages of an origin that was named.
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

type Target = Controls["target"];

/**
 * Does what a form asks for, and tells what that was.
 *
 * @throws TypeError with a sentence for the person where the form asks for what cannot be.
 */
function applyForm(form: URLSearchParams, target: Target): string {
  const task = form.get("task");
  switch (task) {
    case "fail":
      planFailure(form, target);
      return task;
    case "set":
      target.set({
        applicationActive: form.has("applicationActive"),
        registrationAllowed: form.has("registrationAllowed"),
        knownAccountsOnly: form.has("knownAccountsOnly"),
        tokenRequired: form.has("tokenRequired"),
        accessTokenTtlMs: readSeconds(form, "accessTokenTtl"),
        codeTtlMs: readSeconds(form, "codeTtl"),
      });
      return task;
    case "reset":
      target.reset();
      return task;
    case null:
    default:
      throw new TypeError(
        `Fluz Kit: nothing was changed, because no form of this page asks for "${task ?? ""}". Use the forms below.`,
      );
  }
}

function planFailure(form: URLSearchParams, target: Target): void {
  const operation = form.get("operation") ?? "";
  target.fail(readOutcome(form), {
    ...(operation === "" ? {} : { operation }),
    times: form.get("times") === "always" ? Infinity : readNumber(form, "times"),
    after: readNumber(form, "after"),
  });
}

function readOutcome(form: URLSearchParams): MagicOutcome {
  const wanted = form.get("outcome");
  const found = magicValues.find(({ outcome }) => outcome === wanted);
  if (found === undefined) {
    throw new TypeError(
      `Fluz Kit: no failure was planned, because there is no "${wanted ?? ""}". Choose from the list.`,
    );
  }
  return found.outcome;
}

function readSeconds(form: URLSearchParams, name: string): number {
  return Math.round(readNumber(form, name) * 1000);
}

/** JavaScript takes an empty field for 0. */
function readNumber(form: URLSearchParams, name: string): number {
  const text = form.get(name) ?? "";
  return text.trim() === "" ? Number.NaN : Number(text);
}
