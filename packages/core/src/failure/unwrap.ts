import { FluzError } from "./FluzError.ts";
import { isObject } from "./isObject.ts";
import type { ResponseLike } from "./ResponseLike.ts";
import { openResponse } from "./readResponse.ts";
import { makeError, readFailure } from "./readFailure.ts";

/**
 * The payload of a GraphQL result, for code that wants a value or an exception.
 *
 * @param responseKey the response key of the operation; without it, the only key, or all of `data`.
 * @throws {FluzError} the failure in the payload or `errors[]`; kind `"unknown"` if the payload is missing.
 */
export function unwrap(result: unknown, responseKey?: string): unknown {
  const failure = readFailure(result, { responseKey });
  if (failure !== null) throw failure;
  return payloadOf(result, responseKey);
}

/**
 * The same for a `Response`, including its status, Retry-After and bodies that are not JSON. An answer
 * without content (204, 205) is `undefined` if no response key is named. Rejects only with a FluzError.
 */
export async function unwrapResponse(
  response: ResponseLike,
  responseKey?: string,
): Promise<unknown> {
  const { body, verdict } = await openResponse(response, { responseKey });
  const facts = verdict.failures[0] ?? verdict.doubt;
  if (facts !== null) throw makeError(facts, verdict, body);
  return body === undefined && responseKey === undefined ? body : payloadOf(body, responseKey);
}

function payloadOf(result: unknown, responseKey: string | undefined): unknown {
  let data = result;
  // A client's envelope holds the result, and the result holds the data.
  for (let depth = 0; depth < 3 && isObject(data) && isObject(data["data"]); depth += 1) {
    data = data["data"];
  }
  if (!isObject(data)) throw new FluzError();
  const keys = Object.keys(data);
  const key = responseKey ?? (keys.length === 1 ? keys[0] : undefined);
  return key !== undefined && Object.hasOwn(data, key) && data !== result ? data[key] : data;
}
