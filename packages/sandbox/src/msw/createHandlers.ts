import { http, type HttpHandler, type Path } from "msw";
import { createSandbox } from "../createSandbox.ts";

/** Which requests Mock Service Worker hands over, and to which sandbox. */
export interface HandlersOptions {
  /**
   * The sandbox that answers; keep it to plan failures, to read its log and to reset it.
   * @default a new one
   */
  readonly sandbox?: { fetch(request: Request): Promise<Response> };
  /** The address of the API, in msw's notation. @default every path that ends in /graphql */
  readonly url?: Path;
}

/**
 * Handlers for `setupServer` and `setupWorker` of msw 2 and later. They leave other addresses alone. A
 * lost connection is a network error, as it is for `fetch`.
 */
export function createHandlers(options: HandlersOptions = {}): HttpHandler[] {
  const { sandbox = createSandbox(), url = "*/graphql" } = options;
  return [
    http.all(url, async ({ request }) => {
      try {
        return await answerWithin(sandbox, request);
      } catch {
        // If a handler throws, msw answers HTTP 500. Here there is no answer at all.
        return Response.error();
      }
    }),
  ];
}

/** A request that msw catches never left the page, so it cannot come from another page. */
async function answerWithin(
  sandbox: { fetch(request: Request): Promise<Response> },
  request: Request,
): Promise<Response> {
  const origin = request.headers.get("origin");
  if (origin === null) return sandbox.fetch(request);
  const within = new Request(request);
  within.headers.set("origin", "http://localhost");
  within.headers.delete("sec-fetch-site");
  const answer = await sandbox.fetch(within);
  answer.headers.set("access-control-allow-origin", origin);
  return answer;
}
