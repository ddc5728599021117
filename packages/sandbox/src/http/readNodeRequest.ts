import { parseUrl } from "./parseUrl.ts";

/** The part of Node's IncomingMessage, and of its HTTP/2 counterpart, that the listener reads. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether somebody has read the body already. */
  readonly readableEnded?: boolean;
  /** What a body parser made of it, if one did. */
  readonly body?: unknown;
  /** The body as it came, which some hosts keep beside what they made of it. */
  readonly rawBody?: unknown;
}

/** The largest request that is read, in bytes. A form needs a few hundred. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * Reads one of Node's requests as the platform's `Request`; a `Response` if it cannot be one.
 *
 * @param parsed what a body parser made of the body; it counts if nothing is left to read
 */
export async function readNodeRequest(
  incoming: NodeRequest,
  signal: AbortSignal,
  parsed = incoming.rawBody ?? incoming.body,
): Promise<Request | Response> {
  const { method = "GET", url = "/" } = incoming;
  // The platform's Request knows none of these.
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(method)) return new Response(null, { status: 405 });
  const headers = headersOf(incoming);
  const isSpent = incoming.readableEnded === true;
  const body = isSpent
    ? encodeBody(parsed, headers.get("content-type") ?? "")
    : await readBody(incoming);
  if (body === null) {
    return new Response("The request is too large for the sandbox.", { status: 413 });
  }
  if (isSpent) for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  // The new Request divides the parts anew, and says how.
  if (body instanceof FormData) headers.delete("content-type");
  return new Request(`http://localhost${pathOf(url)}`, {
    method,
    signal,
    headers,
    body: method === "GET" || method === "HEAD" ? null : body,
  });
}

/** Reads a large body to the end too: a request that is cut short gets no answer. */
async function readBody(incoming: NodeRequest): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.byteLength;
    if (size <= MAX_BODY_BYTES) chunks.push(new Uint8Array(bytes));
  }
  return size > MAX_BODY_BYTES ? null : new Blob(chunks);
}

/** The client of a proxy sends the whole address. OPTIONS may send none. */
function pathOf(url: string): string {
  if (url.startsWith("/")) return url;
  const address = parseUrl(url);
  return address === null ? "/" : `${address.pathname}${address.search}`;
}

/** In HTTP/2 the request line and the host are headers too. */
function headersOf({ headers }: NodeRequest): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(":")) continue;
    for (const one of [value ?? []].flat()) result.append(name, one);
  }
  const authority = headers[":authority"];
  if (typeof authority === "string") result.set("host", authority);
  return result;
}

/**
 * Writes a body again that a parser has read: texts and bytes as they are, forms as forms, anything
 * else as JSON.
 *
 * @param type the Content-Type that the body came with
 */
function encodeBody(parsed: unknown, type: string): Blob | FormData {
  if (parsed === undefined) return new Blob();
  if (typeof parsed === "string") return new Blob([parsed]);
  // A copy: the view may be of shared memory, and no Blob takes that.
  if (ArrayBuffer.isView(parsed)) return new Blob([copyOf(parsed)]);
  if (parsed instanceof ArrayBuffer) return new Blob([parsed]);
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return new Blob([new URLSearchParams(fieldsOf(parsed)).toString()]);
  }
  if (type.startsWith("multipart/form-data")) {
    const form = new FormData();
    for (const [name, value] of fieldsOf(parsed)) form.append(name, value);
    return form;
  }
  return new Blob([JSON.stringify(parsed)]);
}

function copyOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}

/** Parsers turn a repeated field into a list, and a long list into an object. */
function fieldsOf(parsed: unknown): [string, string][] {
  if (typeof parsed !== "object" || parsed === null) return [];
  return Object.entries(parsed).flatMap(([name, value]) => {
    const values: unknown[] =
      typeof value === "object" && value !== null ? Object.values(value) : [value];
    return values.map((one): [string, string] => [name, String(one)]);
  });
}
