import { createYoga } from "graphql-yoga";
import type { GraphQLSchema } from "graphql";
import { applyTransport } from "./http/applyTransport.ts";
import { corsHeaders } from "./http/corsHeaders.ts";
import { isPageRequest } from "./http/isPageRequest.ts";
import { renderControlPage } from "./http/renderControlPage.ts";
import { wait } from "./http/wait.ts";
import { createRequestLog, type LogEntry } from "./log/createRequestLog.ts";
import { isTransportCondition } from "./scenarios/conditions.ts";
import { buildSandboxSchema } from "./schema/buildSandboxSchema.ts";
import type { SandboxContext } from "./schema/SandboxContext.ts";
import { sandboxPlugin } from "./schema/sandboxPlugin.ts";

/** How a sandbox behaves. Times are in milliseconds. */
export interface SandboxOptions {
  /** How long every GraphQL answer takes. @default 0 */
  readonly latencyMs?: number;
  /** How late the answer to a "slow" magic value is. @default 3000 */
  readonly slowMs?: number;
  /** How long the answer that never comes is held before the connection closes. @default 60000 */
  readonly holdMs?: number;
  /** Part of every request id, so that two sandboxes tell theirs apart. @default 1 */
  readonly seed?: number;
  /** The clock of the log. @default Date.now */
  readonly now?: () => number;
}

/** A GraphQL server that fails on demand. It is not the real API, and it keeps nothing it is sent. */
export interface Sandbox {
  /**
   * Answers a request. Every POST, and every GET with a `query`, is GraphQL, whatever its path: who
   * mounts the sandbox chooses that. Other GETs get the control page.
   *
   * @throws TypeError where a magic value asks for a lost connection, as the platform's `fetch` does,
   * and the request signal's reason once that aborts.
   */
  fetch(request: Request): Promise<Response>;
  readonly schema: GraphQLSchema;
  /** Forgets everything: the log, and where the request ids had got to. */
  reset(): void;
  /** What the latest operations came to, oldest first; at most 200 of them. */
  readonly log: readonly LogEntry[];
}

/**
 * Builds a sandbox. It needs nothing but the platform's `Request` and `Response`, so that it runs in
 * Node, in a page, in a worker and in a test.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { latencyMs = 0, slowMs = 3000, holdMs = 60_000, seed = 1, now = Date.now } = options;
  const schema = buildSandboxSchema();
  const log = createRequestLog();
  let requests = 0;

  const yoga = createYoga<SandboxContext>({
    schema,
    graphiql: false,
    landingPage: false,
    logging: false,
    cors: false,
    // Its limit streams the body into a new Request, which not every browser can do.
    maxRequestBodySize: false,
    // Callers get the platform's own Response, not a stand-in for it.
    fetchAPI: { Response },
    plugins: [sandboxPlugin()],
  });

  async function answerGraphql(request: Request): Promise<Response> {
    const { signal } = request;
    requests += 1;
    const requestId = `sandbox-${seed}-${String(requests).padStart(6, "0")}`;
    const context: SandboxContext = { requestId, outcomes: [] };
    if (latencyMs > 0) await wait(latencyMs, signal);
    const answer = await yoga.fetch(request, context);
    const time = now();
    for (const outcome of context.outcomes) log.add({ ...outcome, time });
    const condition = context.outcomes.map(({ outcome }) => outcome).find(isTransportCondition);
    if (condition === undefined) return answer;
    return applyTransport(condition, { answer, requestId, signal, slowMs, holdMs });
  }

  async function route(request: Request): Promise<Response> {
    if (request.method === "OPTIONS") return new Response(null, { status: 204 });
    if (isPageRequest(request)) return renderControlPage(request.url, log.entries());
    return answerGraphql(request);
  }

  return {
    schema,
    async fetch(request) {
      const response = await route(request);
      for (const [name, value] of Object.entries(corsHeaders(request))) {
        response.headers.set(name, value);
      }
      return response;
    },
    reset() {
      log.clear();
      requests = 0;
    },
    get log() {
      return log.entries();
    },
  };
}
