/** The part of Node's IncomingMessage that the listener reads. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The part of Node's ServerResponse that the listener writes. */
export interface NodeResponse {
  readonly writableFinished: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: Uint8Array, done: () => void): unknown;
  end(): unknown;
  destroy(): unknown;
  once(event: "close", listener: () => void): unknown;
}

/** The largest request that is read, in bytes. A form needs a few hundred. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * Turns a `fetch` handler into a listener for `node:http` and into middleware for Vite, Connect and
 * Express. Where the handler rejects, the connection closes without an answer: that is how a lost
 * connection looks from outside. The listener imports nothing of Node's and never throws.
 */
export function createNodeListener(handler: {
  fetch(request: Request): Promise<Response>;
}): (request: NodeRequest, response: NodeResponse) => void {
  return (incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch(() => outgoing.destroy());
  };
}

async function answer(
  handler: { fetch(request: Request): Promise<Response> },
  incoming: NodeRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = await readRequest(incoming, gone.signal);
  const response =
    request === null
      ? new Response("The request is too large for the sandbox.", { status: 413 })
      : await handler.fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body !== null && incoming.method !== "HEAD") {
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      await send(outgoing, part.value);
    }
  }
  outgoing.end();
}

/** Resolves when the chunk has left, so that a connection which then breaks has delivered it. */
function send(outgoing: NodeResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    outgoing.write(chunk, () => resolve());
  });
}

async function readRequest(incoming: NodeRequest, signal: AbortSignal): Promise<Request | null> {
  const { method = "GET", url = "/" } = incoming;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(new Uint8Array(chunk));
  }
  return new Request(`http://localhost${url}`, {
    method,
    signal,
    headers: headersOf(incoming),
    body: method === "GET" || method === "HEAD" ? null : new Blob(chunks),
  });
}

function headersOf({ headers }: NodeRequest): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) result.append(name, one);
  }
  return result;
}
