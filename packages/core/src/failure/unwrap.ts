import { FluzError } from "./FluzError.ts";
import { isObject } from "./isObject.ts";
import type { ResponseLike } from "./ResponseLike.ts";
import { openResponse } from "./readResponse.ts";
import { readFailure } from "./readFailure.ts";

/**
 * The payload of a GraphQL result, for code that wants a value or an exception.
 *
 * @param responseKey the response key of the operation; without it, the only key there is, or all of `data`.
 * @throws {FluzError} the failure that the payload or `errors[]` hides; kind `"unknown"` if the payload is missing.
 */
export function unwrap(result: unknown, responseKey?: string): unknown {
  const failure = readFailure(result, { responseKey });
  if (failure !== null) throw failure;
  return payloadOf(result, responseKey);
}

/** The same from a `Response`: status, Retry-After and bodies that are not JSON included. Rejects with a FluzError, never with anything else. */
export async function unwrapResponse(
  response: ResponseLike,
  responseKey?: string,
): Promise<unknown> {
  const { body, failure } = await openResponse(response, { responseKey });
  if (failure !== null) throw failure;
  return payloadOf(body, responseKey);
}

function payloadOf(result: unknown, responseKey: string | undefined): unknown {
  const data = isObject(result) && isObject(result["data"]) ? result["data"] : result;
  if (!isObject(data)) throw new FluzError();
  const keys = Object.keys(data);
  const key = responseKey ?? (keys.length === 1 ? keys[0] : undefined);
  return key !== undefined && Object.hasOwn(data, key) && data !== result ? data[key] : data;
}
