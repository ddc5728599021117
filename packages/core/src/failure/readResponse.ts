import type { FluzError } from "./FluzError.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import type { ResponseLike } from "./ResponseLike.ts";
import { makeError, readFacts, toFluzError } from "./readFailure.ts";

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
    const [facts] = readFacts(body, options, status, headers);
    return { body, failure: facts === undefined ? null : makeError(facts) };
  } catch (thrown) {
    // The connection broke, or the caller aborted, while the body was on its way.
    return { body: null, failure: toFluzError(thrown) };
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
