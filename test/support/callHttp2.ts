import { connect } from "node:http2";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** What comes back over HTTP/2. */
export interface Http2Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * Sends a request over HTTP/2, cleartext or TLS as the address says; rejects where the answer is lost.
 *
 * @param ca the certificate to trust, in PEM
 */
export async function callHttp2(
  url: string,
  init: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly ca?: string;
  } = {},
): Promise<Http2Answer> {
  const { method = "GET", headers = {}, body = "", ca } = init;
  const { origin, pathname, search } = new URL(url);
  const session = connect(origin, ca === undefined ? {} : { ca });
  onTestFinished(() => session.destroy());
  const stream = session.request(
    { ":method": method, ":path": pathname + search, ...headers },
    { endStream: body === "" },
  );
  const answered = new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
    session.on("error", reject);
    stream.on("error", reject);
    stream.on("response", (head) => resolve({ ...head }));
    stream.on("close", () => reject(new Error("The stream closed without an answer.")));
  });
  if (body !== "") stream.end(body);
  const head = await answered;
  return { status: Number(head[":status"]), headers: head, body: await text(stream) };
}
