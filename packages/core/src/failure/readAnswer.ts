import { FluzError } from "./FluzError.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import { isResponse } from "./isResponse.ts";
import { judge, makeError } from "./readFailure.ts";
import type { Verdict } from "./readFailure.ts";
import { isSpent, openResponse } from "./readResponse.ts";
import type { ResponseLike } from "./ResponseLike.ts";

/**
 * Reads what a function of the host resolved with or threw: a `Response`, a client's result, a payload. The
 * body of a `Response` stays unread for the host. Unlike `readFailure`, it treats a value without a mark of
 * failure as a success: `null`, a list, a token, a `Response` of success that somebody has read.
 *
 * @returns the failure; `null` if there is none, and for control flow. Never rejects.
 */
export async function readAnswer(answer: unknown): Promise<FluzError | null> {
  try {
    const { body, verdict } = await judgeAnswer(answer);
    const [facts] = verdict.failures;
    return facts === undefined ? null : makeError(facts, verdict, body);
  } catch {
    // A getter or a proxy trap threw.
    return new FluzError();
  }
}

/** The verdict, and what it is on: the body of a `Response`, or else the answer. */
async function judgeAnswer(answer: unknown): Promise<{ body: unknown; verdict: Verdict }> {
  const response = responseOf(answer);
  if (response === answer && response !== null) return openCopy(response);
  const own = { body: answer, verdict: judge(answer) };
  if (response === null || own.verdict.failures.length === 0) return own;
  // An error of ky or graphql-request holds the answer, and nobody has read its body yet.
  const opened = await openCopy(response);
  return opened.verdict.failures.some(({ receivedCode }) => receivedCode)
    ? opened
    : { ...own, body: opened.body ?? answer };
}

/** The `Response` itself, or the unread one that the value holds. */
function responseOf(value: unknown): ResponseLike | null {
  if (!isObject(value)) return null;
  if (isResponse(value) && !("data" in value || "_data" in value)) return value;
  const { error, cause, networkError } = value;
  for (const holder of [value, error, cause, networkError]) {
    const { response } = fieldsOf(holder);
    if (isResponse(response) && !isSpent(response)) return response;
  }
  return null;
}

/** Reads a copy, so that the host can still read the body. Without a copy, the status decides. */
function openCopy(response: ResponseLike): ReturnType<typeof openResponse> {
  let copy: unknown;
  try {
    const { clone } = fieldsOf(response);
    copy = typeof clone === "function" && Reflect.apply(clone, response, []);
  } catch {
    // Some clients refuse to make a copy.
  }
  return isResponse(copy) ? openResponse(copy) : openResponse(response, {}, true);
}
