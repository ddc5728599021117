import { createServer } from "node:http";
import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";

type Change = (answer: Response) => Response;

/** What the server put on the wire, and a client may lose. */
export interface SentFacts {
  readonly httpStatus: number | null;
  readonly retryAfterMs: number | null;
  readonly requestId: string | null;
}

export interface Place {
  readonly url: string;
  /** What was sent to the last request there; nothing while there was no answer. */
  readonly sent: SentFacts;
}

export interface ServedConditions {
  /** A port that nobody listens on. */
  readonly refusedUrl: string;
  /** An address of its own for one request. */
  open(change?: Change, onArrival?: () => void): Place;
  close(): Promise<void>;
}

const nothing: SentFacts = { httpStatus: null, retryAfterMs: null, requestId: null };

/** The sandbox, with a gateway before it that takes batches, changes answers, and keeps what it sent. */
export async function serveConditions(): Promise<ServedConditions> {
  const sandbox = createSandbox();
  const places = new Map<string, { change?: Change; onArrival?: () => void; sent: SentFacts }>();

  async function answerOne(request: Request, text: string): Promise<Response> {
    const { method, headers, signal, url } = request;
    return sandbox.fetch(new Request(url, { method, headers, signal, body: text }));
  }

  async function answerBatch(request: Request, calls: readonly unknown[]): Promise<Response> {
    const answers = await Promise.all(
      calls.map((call) => answerOne(request, JSON.stringify(call))),
    );
    const texts = await Promise.all(answers.map((answer) => answer.clone().text()));
    const [first] = answers;
    // What befell one of them befell the whole answer.
    if (first === undefined || !texts.every((text) => text.endsWith("}")))
      return first ?? new Response();
    return new Response(`[${texts.join()}]`, { status: first.status, headers: first.headers });
  }

  async function fetchConditions(request: Request): Promise<Response> {
    const place = places.get(new URL(request.url).pathname);
    if (place === undefined) return new Response("Nobody opened this place.", { status: 404 });
    const text = await request.text();
    place.onArrival?.();
    const calls: unknown = JSON.parse(text);
    const given = await (Array.isArray(calls)
      ? answerBatch(request, calls)
      : answerOne(request, text));
    const answer = place.change?.(given) ?? given;
    const retryAfter = answer.headers.get("retry-after");
    const body = await answer
      .clone()
      .text()
      .catch(() => "");
    place.sent = {
      httpStatus: answer.status,
      retryAfterMs: retryAfter === null ? null : Number(retryAfter) * 1_000,
      requestId: /"requestId":"([^"]+)"/.exec(body)?.[1] ?? null,
    };
    return answer;
  }

  const server = createServer(createNodeListener({ fetch: fetchConditions }));
  const port = await listen(server);
  const other = createServer();
  const refusedPort = await listen(other);
  await new Promise((resolve) => {
    other.close(resolve);
  });

  return {
    refusedUrl: `http://127.0.0.1:${refusedPort}/graphql`,
    open(change, onArrival) {
      const path = `/graphql/${places.size}`;
      const place = { sent: nothing, ...(change && { change }), ...(onArrival && { onArrival }) };
      places.set(path, place);
      return {
        url: `http://127.0.0.1:${port}${path}`,
        get sent() {
          return place.sent;
        },
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
