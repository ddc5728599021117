import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorKind } from "./FluzError.ts";
import type { Facts, ReadOptions } from "./ReadOptions.ts";
import { MAX_FAILURES } from "./ReadOptions.ts";
import { isObject } from "./isObject.ts";
import { kindOfStatus } from "./readHttp.ts";
import { readWait } from "./readRetryAfter.ts";
import { readCode } from "./sanitizeFacts.ts";

/** The codes that GraphQL servers themselves use and that mean more than "the server failed". */
const frameworkKinds: ReadonlyMap<unknown, FluzErrorKind> = new Map([
  ["UNAUTHENTICATED", "unauthorized"],
  ["RATE_LIMITED", "rate-limited"],
  ["TOO_MANY_REQUESTS", "rate-limited"],
]);

/** An API code has a family and a number; anything else in `extensions.code` belongs to a framework. */
const apiCode = /^[A-Z]{2,5}-\d{4}$/;

/** Reads top-level `errors[]`. Those of other response keys are left out when one is asked for. */
export function readGraphQLErrors(errors: readonly unknown[], options: ReadOptions): Facts[] {
  const found: Facts[] = [];
  for (const error of errors.slice(0, MAX_FAILURES)) {
    const facts = readGraphQLError(error);
    const { responseKey } = facts;
    const isOther = options.responseKey !== undefined && responseKey !== options.responseKey;
    if (!isOther || !responseKey) found.push(facts);
  }
  return found;
}

function readGraphQLError(error: unknown): Facts {
  if (!isObject(error)) return { kind: "server" };
  const { path } = error;
  const extensions = isObject(error["extensions"]) ? error["extensions"] : {};
  const { code, http, requestId } = extensions;
  const receivedCode = readCode(code);
  const isApi = receivedCode !== null && apiCode.test(receivedCode);
  const status = isObject(http) ? http["status"] : undefined;
  const first: unknown = Array.isArray(path) ? path[0] : undefined;
  return {
    kind: isApi ? "api" : (frameworkKinds.get(code) ?? kindOfStatus(status) ?? "server"),
    code: isFluzErrorCode(code) ? code : null,
    receivedCode,
    responseKey: typeof first === "string" ? first : null,
    retryAfterMs: readWait(extensions),
    requestId: typeof requestId === "string" ? requestId : null,
    details: extensions,
  };
}
