import type { FluzError } from "./FluzError.ts";
import { isObject } from "./isObject.ts";
import type { ResponseLike } from "./ResponseLike.ts";
import { readResponse } from "./readResponse.ts";
import { readFailure } from "./readFailure.ts";

interface UnreadResponse extends ResponseLike {
  readonly bodyUsed: boolean;
  clone(): ResponseLike;
}

/**
 * Reads what a request function resolved with: a `Response`, whose body stays unread for the host, a
 * client's result, a payload. Unlike `readFailure` it takes what tells no outcome for data, not for an
 * unknown failure: `null`, a list, a `Response` that somebody has read.
 *
 * @returns the failure, `null` when there is none. Never rejects.
 */
export async function readAnswer(answer: unknown): Promise<FluzError | null> {
  if (isUnread(answer)) return readResponse(answer.clone());
  const judged = readFailure({ isError: false, status: "success", data: answer });
  // Where urql and its like resolve with an error they would not throw, that error says more.
  return judged?.kind === "unknown" ? readFailure(answer) : judged;
}

function isUnread(value: unknown): value is UnreadResponse {
  return isObject(value) && value["bodyUsed"] === false && typeof value["clone"] === "function";
}
