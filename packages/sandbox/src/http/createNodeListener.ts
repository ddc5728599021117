import { wait } from "./wait.ts";
import { type NodeRequest, readNodeRequest } from "./readNodeRequest.ts";

/** The part of Node's ServerResponse, and of its HTTP/2 counterpart, that the listener writes. */
export interface NodeResponse {
  readonly writableFinished: boolean;
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  write(chunk: Uint8Array, done: () => void): unknown;
  end(): unknown;
  destroy(): unknown;
  once(event: "close" | "drain", listener: () => void): unknown;
  /** HTTP/2 carries many answers on one connection, each on a stream. */
  readonly stream?: { close(code: number): unknown };
}

/** A request as Fastify hands it to a route: Node's own within, and what was made of its body. */
export interface WrappedRequest {
  readonly raw: NodeRequest;
  readonly body?: unknown;
}

/** Fastify's answer to such a request. */
export interface WrappedResponse {
  readonly raw: NodeResponse;
  /** Says that somebody else answers. */
  hijack(): unknown;
}

/** Headers that only the server itself may send, and HTTP/2 never has (RFC 9113, 8.2.2). */
const connectionHeaders = [
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
];

/** How HTTP/2 says that an answer was lost (RFC 9113, 7: INTERNAL_ERROR). */
const LOST = 2;

/** How long to wait for a broken answer to leave, in milliseconds, if nobody says that it has. */
const DELIVERY_MS = 100;

/**
 * Turns a `fetch` handler into a listener for `node:http` and `node:http2`, into middleware for Vite,
 * Connect and Express, and into a route for Fastify. A body parser may stand before it. If the handler
 * rejects, the connection (over HTTP/2: the stream) closes without an answer, as a lost one does. The
 * listener imports nothing from Node and never throws.
 */
export function createNodeListener(handler: {
  fetch(request: Request): Promise<Response>;
}): (request: NodeRequest | WrappedRequest, response: NodeResponse | WrappedResponse) => void {
  return (request, response) => {
    const outgoing = "raw" in response ? response.raw : response;
    if ("hijack" in response) response.hijack();
    answer(handler, request, outgoing).catch(() => {
      outgoing.stream?.close(LOST);
      outgoing.destroy();
    });
  };
}

async function answer(
  handler: { fetch(request: Request): Promise<Response> },
  incoming: NodeRequest | WrappedRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const gone = new AbortController();
  const closed = once(outgoing, "close");
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = await ("raw" in incoming
    ? readNodeRequest(incoming.raw, gone.signal, incoming.body)
    : readNodeRequest(incoming, gone.signal));
  const response = request instanceof Response ? request : await handler.fetch(request);
  outgoing.writeHead(response.status, headersOf(response));
  if (response.body !== null && !(request instanceof Request && request.method === "HEAD")) {
    await send(response.body, outgoing, closed, gone.signal);
  }
  outgoing.end();
}

/** Rejects if the body breaks, but only after everything before the break has left. */
async function send(
  body: ReadableStream<Uint8Array>,
  outgoing: NodeResponse,
  closed: Promise<void>,
  gone: AbortSignal,
): Promise<void> {
  const reader = body.getReader();
  let left = Promise.resolve();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const { value } = part;
      if (gone.aborted) return await reader.cancel();
      let isFull = false;
      left = new Promise((resolve) => {
        isFull = outgoing.write(value, resolve) === false;
      });
      if (isFull) await Promise.race([once(outgoing, "drain"), closed]);
    }
  } catch (error) {
    // Middleware that compresses does not say when a part has left.
    await Promise.race([left, closed, wait(DELIVERY_MS, gone)]);
    throw error;
  }
}

function once(outgoing: NodeResponse, event: "close" | "drain"): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once(event, resolve);
  });
}

/** One value for each name. Only cookies cannot share a line. */
function headersOf({ headers }: Response): Record<string, string | string[]> {
  const plain = [...headers].filter(
    ([name]) => !connectionHeaders.includes(name) && name !== "set-cookie",
  );
  const cookies = headers.getSetCookie();
  return {
    ...Object.fromEntries(plain),
    ...(cookies.length > 0 ? { "set-cookie": cookies } : {}),
  };
}
