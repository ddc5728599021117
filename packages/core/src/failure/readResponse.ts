import type { FluzError } from "./FluzError.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { isFailed } from "./Reading.ts";
import { isPage } from "./readErrorField.ts";
import { isControlFlow } from "./isControlFlow.ts";
import { fieldsOf } from "./isObject.ts";
import { headerOf } from "./readRetryAfter.ts";
import { startTimer } from "../timer/startTimer.ts";
import { judge, makeError, nothing } from "./readFailure.ts";
import type { Verdict } from "./readFailure.ts";
import type { ResponseLike } from "./ResponseLike.ts";

/**
 * Reads a whole HTTP answer: status, Retry-After, and a body that may be JSON, HTML or empty. If the body
 * has already been read, only the status counts. Resolves to `null` only for a recognised success,
 * 204 and 205 included, and for a redirect. Never rejects.
 */
export async function readResponse(
  response: ResponseLike,
  options?: ReadOptions,
): Promise<FluzError | null> {
  const { body, verdict } = await openResponse(response, options);
  const facts = verdict.failures[0] ?? verdict.doubt;
  return facts && makeError(facts, verdict, body);
}

/**
 * The parsed body of an answer, if it has one, and the verdict on it. Never rejects.
 *
 * @param isUnseen whether the body must stay unread, so that the status decides
 */
export async function openResponse(
  response: ResponseLike,
  options?: ReadOptions,
  isUnseen = isSpent(response),
): Promise<{ readonly body: unknown; readonly verdict: Verdict }> {
  let known: readonly [number?, unknown?] = [];
  try {
    const { status, headers } = response;
    if (isControlFlow(response)) return { body: null, verdict: nothing };
    // `Response.error()`, and the result of a request without CORS: nobody may see this answer.
    if (status === 0) return unseen(judge(response, options));
    if (isFailed(status)) known = [status, headers];
    if (isUnseen || isStream(headers)) return unseen(judge(undefined, options, status, headers));
    const text = await textOf(response);
    const body = parseBody(text);
    const verdict = judge(body, options, status, headers);
    const { doubt } = verdict;
    if (doubt === null) return { body: text === "" ? undefined : body, verdict };
    return { body, verdict: { ...verdict, failures: isPage(body) ? [doubt] : [] } };
  } catch (thrown) {
    // The connection broke, or the caller aborted, while the body was arriving.
    const verdict = judge(thrown, options, ...known);
    return unseen(verdict.failures.length > 0 ? verdict : { ...verdict, failures: [{}] });
  }
}

/** How long a body may take to arrive, in milliseconds. */
const BODY_MS = 30_000;

/** The text of a body. Throws a time-out if the body does not end. */
async function textOf(response: ResponseLike): Promise<string> {
  let stop = () => {};
  const isLate = new Promise<never>((_, reject) => {
    stop = startTimer(() => reject(Object.assign(new Error(), { name: "TimeoutError" })), BODY_MS);
  });
  try {
    return await Promise.race([response.text(), isLate]);
  } finally {
    stop();
  }
}

/** Whether the body is a stream, which has no end to wait for. */
function isStream(headers: unknown): boolean {
  return /event-stream/i.test(String(headerOf(fieldsOf(headers), "content-type")));
}

/** A verdict without the body: the body may have said anything, so something may have been done. */
function unseen(verdict: Verdict): { readonly body: null; readonly verdict: Verdict } {
  return { body: null, verdict: { ...verdict, isUntouched: false } };
}

/** Whether somebody has read the body or is reading it. */
export function isSpent(response: ResponseLike): boolean {
  const { bodyUsed, body } = fieldsOf(response);
  return bodyUsed === true || fieldsOf(body)["locked"] === true;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
