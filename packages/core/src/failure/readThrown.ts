import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorKind } from "./FluzError.ts";
import type { Reading, ReadOptions } from "./ReadOptions.ts";
import { isFluzError } from "./isFluzError.ts";
import { isObject } from "./isObject.ts";
import { kindOfConnection } from "./kindOfConnection.ts";
import { parseObject, readErrorField } from "./readErrorField.ts";
import { withHttp } from "./readHttp.ts";
import { readResult } from "./readResult.ts";

type Thrown = Readonly<Record<string, unknown>>;

/** How many wrappers are opened at most: an endless chain of getters must end somewhere. */
const MAX_WRAPPERS = 10_000;

/** Whether a value is an error of any realm or library: something thrown, not an answer. */
export function isThrown(value: unknown): value is Thrown {
  if (!isObject(value)) return false;
  if (value instanceof Error) return true;
  const { name, message } = value;
  return (
    typeof message === "string" && typeof name === "string" && /(?:Error|Exception)$/.test(name)
  );
}

/**
 * Reads what a client library threw: told by shape, never by import. Apollo Client 3 and 4, urql,
 * graphql-request, Relay, axios, ky and plain `fetch` put the answer in different places; wrappers
 * keep it in `cause`, to any depth.
 */
export function readThrown(thrown: unknown, options: ReadOptions): Reading {
  const seen = new Set<unknown>();
  let kind: FluzErrorKind = "unknown";
  let node = thrown;
  while (isObject(node) && !seen.has(node) && seen.size < MAX_WRAPPERS) {
    if (isFluzError(node)) return [node];
    seen.add(node);
    const answer = readAnswer(node, options);
    if (answer !== null) return answer;
    const found = kindOfConnection(node);
    // A lost connection may carry the more exact reason, a time-out, in its cause.
    if (found !== null && kind === "unknown") kind = found;
    if (found === "timeout" || found === "aborted") kind = found;
    node = wrappedIn(node);
  }
  return [{ kind }];
}

/** The next error inside: Apollo 3 and urql, `cause`, an `AggregateError`, DOM events. */
function wrappedIn(node: Thrown): unknown {
  const { networkError, cause, errors, reason, error } = node;
  return networkError ?? cause ?? (Array.isArray(errors) ? errors[0] : null) ?? error ?? reason;
}

/** The API's answer, where a client library keeps it on its error. */
function readAnswer(node: Thrown, options: ReadOptions): Reading {
  const { graphQLErrors, errors, data, extensions, source } = node;
  if (hasEntries(graphQLErrors)) return readResult({ errors: graphQLErrors, extensions }, options);
  if (hasEntries(errors) && !isThrownOnly(errors[0])) {
    return readResult({ errors, data, extensions }, options);
  }
  if (isObject(source) && hasEntries(source["errors"])) return readResult(source, options);
  return readHttpAnswer(node, options) ?? readOwnCode(node);
}

/** `response`, `statusCode`, `result`, `bodyText`, `data`: the HTTP answer, where a client library keeps it. */
export function readHttpAnswer(node: Thrown, options: ReadOptions): Reading {
  const response = isObject(node["response"]) ? node["response"] : node;
  const status =
    response["status"] ?? response["statusCode"] ?? node["statusCode"] ?? node["status"];
  const body = bodyOf(node, response);
  const found = body === null ? null : readResult(body, options);
  if (typeof status !== "number") return found !== null && found.length > 0 ? found : null;
  if (found !== null && found.length > 0) {
    return found.map((facts) => withHttp(facts, status, response["headers"]));
  }
  if (status < 400) return null;
  return [withHttp({ kind: "unknown" }, status, response["headers"])];
}

function bodyOf(node: Thrown, response: Thrown): Thrown | null {
  const bodies = [
    node["result"],
    node["bodyText"],
    response["data"],
    response["_data"],
    response["error"],
  ];
  if (response !== node && hasEntries(response["errors"])) return response;
  for (const body of bodies) {
    const parsed = typeof body === "string" ? parseObject(body) : body;
    if (isObject(parsed) && !Array.isArray(parsed)) return parsed;
  }
  return null;
}

/** An error that an application made itself around a code: `Object.assign(new Error(), { code })`. */
function readOwnCode(node: Thrown): Reading {
  const { code, name } = node;
  const isSdkError = typeof name === "string" && name.startsWith("Fluz");
  return isFluzErrorCode(code) || isSdkError ? [readErrorField(node)] : null;
}

function hasEntries(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

/** An `AggregateError` holds thrown errors; a GraphQL result holds entries with a path or extensions. */
function isThrownOnly(entry: unknown): boolean {
  return isThrown(entry) && !isObject(entry["extensions"]) && !Array.isArray(entry["path"]);
}
