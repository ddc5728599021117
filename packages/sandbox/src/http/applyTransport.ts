import {
  RATE_LIMIT_WAIT_S,
  type TransportCondition,
  UNAVAILABLE_WAIT_S,
} from "../scenarios/conditions.ts";
import { createJsonResponse, createResponse, type ResponseFacts } from "./createResponse.ts";
import { wait } from "./wait.ts";

/** What is known when a fault befalls an answer. */
export interface Situation {
  /** GraphQL's answer, which the fault replaces, delays or loses. */
  readonly answer: Response;
  readonly requestId: string;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
  /** How late a slow answer is, in milliseconds. */
  readonly slowMs: number;
  /** How long an answer that never comes is held before the connection closes, in milliseconds. */
  readonly holdMs: number;
  /** How long a refusal says to wait, in seconds. @default what the condition says */
  readonly retryAfterS?: number | undefined;
}

/**
 * Turns an answer into what arrives under a fault. A lost connection rejects with a `TypeError`, as
 * the platform's `fetch` does.
 */
export async function applyTransport(
  condition: TransportCondition,
  situation: Situation,
): Promise<Response> {
  return transports[condition](situation);
}

const transports = {
  unauthorized: ({ requestId }) => refusal(401, "Invalid access token.", requestId),
  blocked: () => page(403, "Checking your browser"),
  "rate-limited": ({ requestId, retryAfterS = RATE_LIMIT_WAIT_S }) =>
    refusal(429, "Too many requests.", requestId, { "retry-after": String(retryAfterS) }),
  server: ({ requestId }) => refusal(500, "Internal server error.", requestId),
  "bad-gateway": () => page(502, "Bad gateway"),
  unavailable: ({ retryAfterS = UNAVAILABLE_WAIT_S }) =>
    createResponse(null, { status: 503, headers: { "retry-after": String(retryAfterS) } }),
  slow: async ({ answer, signal, slowMs }) => {
    await wait(slowMs, signal);
    return answer;
  },
  timeout: holdAndLose,
  "timeout-after-success": holdAndLose,
  dropped: () => {
    throw lost();
  },
  truncated: async ({ answer }) => createResponse(await firstHalf(answer), factsOf(answer)),
  "cut-off": async ({ answer }) => {
    const text = await firstHalf(answer);
    return createResponse({ text, error: lost() }, factsOf(answer));
  },
  html: () => page(200, "Sign in to this network"),
  empty: ({ answer }) => createResponse("", factsOf(answer)),
} satisfies Record<TransportCondition, (situation: Situation) => Response | Promise<Response>>;

async function holdAndLose({ signal, holdMs }: Situation): Promise<never> {
  await wait(holdMs, signal);
  throw lost();
}

function refusal(
  status: number,
  error: string,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return createJsonResponse({ error, extensions: { requestId } }, { status, headers });
}

function page(status: number, title: string): Response {
  return createResponse(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
    { status, headers: { "content-type": "text/html; charset=utf-8" } },
  );
}

/** In the words of Node's `fetch`: only these tell a lost connection from a bug. */
function lost(): TypeError {
  return new TypeError("fetch failed", {
    cause: new Error("Fluz Kit: the sandbox dropped the connection, as it was asked to."),
  });
}

function factsOf({ status, headers }: Response): ResponseFacts {
  return { status, headers: { "content-type": headers.get("content-type") ?? "application/json" } };
}

async function firstHalf(answer: Response): Promise<string> {
  const text = await answer.text();
  return text.slice(0, Math.floor(text.length / 2));
}
