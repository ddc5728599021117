/** What an answer has beside its body. */
export interface ResponseFacts {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The text of a body; `null` for none; or as much of it as arrives before the connection breaks, and the error then. */
type Body = string | null | { readonly text: string; readonly error: Error };

/**
 * An answer as `fetch` gives it. jest-environment-jsdom takes `Response` away: there it is an object with the
 * same status, headers, `text()` and `json()`, which is all that the kit and most clients read.
 */
export function createResponse(body: Body, facts: ResponseFacts = {}): Response {
  if (typeof Response === "undefined") {
    const answer = standIn(body, facts);
    if (readsAsResponse(answer)) return answer;
  }
  return new Response(body !== null && typeof body === "object" ? breaking(body) : body, facts);
}

/** The same with JSON in it. */
export function createJsonResponse(json: object, facts: ResponseFacts = {}): Response {
  const headers = { "content-type": "application/json", ...facts.headers };
  return createResponse(JSON.stringify(json), { ...facts, headers });
}

function breaking({ text, error }: { text: string; error: Error }): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    // The second pull breaks, so that the reader has the first half by then.
    pull(controller) {
      if (sent) controller.error(error);
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
}

function readsAsResponse(answer: object): answer is Response {
  return "status" in answer && "headers" in answer && "text" in answer;
}

function standIn(body: Body, { status = 200, headers = {} }: ResponseFacts): object {
  const named = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  let bodyUsed = false;
  const text = async () => {
    if (bodyUsed) throw new TypeError("Body is unusable: Body has already been read");
    bodyUsed = true;
    if (body === null || typeof body === "string") return body ?? "";
    throw body.error;
  };
  const refuse = (method: string) => async () => {
    throw new Error(
      `Fluz Kit: ${method}() needs the platform's Response, which this test environment has taken away. ` +
        "Use jest-fixed-jsdom in place of jest-environment-jsdom.",
    );
  };
  return {
    status,
    statusText: "",
    ok: status >= 200 && status < 300,
    redirected: false,
    type: "basic",
    url: "",
    body: null,
    get bodyUsed() {
      return bodyUsed;
    },
    headers: {
      get: (name: string) => named.get(name.toLowerCase()) ?? null,
      has: (name: string) => named.has(name.toLowerCase()),
      forEach: (tell: (value: string, name: string) => void) => named.forEach(tell),
      entries: () => named.entries(),
      keys: () => named.keys(),
      values: () => named.values(),
      [Symbol.iterator]: () => named.entries(),
    },
    text,
    json: async (): Promise<unknown> => JSON.parse(await text()),
    clone: () => standIn(body, { status, headers }),
    arrayBuffer: refuse("arrayBuffer"),
    blob: refuse("blob"),
    bytes: refuse("bytes"),
    formData: refuse("formData"),
  };
}
