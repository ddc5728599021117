import { FluzError } from "./FluzError.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { readFailure, toFluzError } from "./readFailure.ts";
import { withHttp } from "./readHttp.ts";

/** What is needed of a Fetch `Response`, so that the core does without the DOM's types. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Reads an HTTP answer whole: status, Retry-After, and a body that may be JSON, HTML or empty.
 * Resolves to `null` only for a recognised success; never rejects.
 */
export async function readResponse(
  response: ResponseLike,
  options?: ReadOptions,
): Promise<FluzError | null> {
  const { failure } = await openResponse(response, options);
  return failure;
}

/** The parsed body of an answer, if it has one, and its failure, if it is one. Never rejects. */
export async function openResponse(
  response: ResponseLike,
  options?: ReadOptions,
): Promise<{ readonly body: unknown; readonly failure: FluzError | null }> {
  try {
    const { status, headers } = response;
    const body = parseBody(await response.text());
    const read = readFailure(body, options);
    const failed = status < 200 || status > 299;
    if (read === null && !failed) return { body, failure: null };
    return { body, failure: new FluzError(withHttp(read ?? { kind: "unknown" }, status, headers)) };
  } catch (thrown) {
    // The connection broke, or the caller aborted, while the body was on its way.
    return { body: null, failure: toFluzError(thrown) };
  }
}

function parseBody(text: string): unknown {
  if (text.length === 0) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
