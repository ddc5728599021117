import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { Reading } from "./Reading.ts";
import { addFailure } from "./Reading.ts";
import { isFluzError } from "./isFluzError.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import { isThrown } from "./isThrown.ts";
import { kindOfConnection } from "./kindOfConnection.ts";
import { parseText, readCodeText, readErrorField } from "./readErrorField.ts";
import { hasEntries, readResult } from "./readResult.ts";

/** How many values are opened at most: an endless chain of getters must end somewhere. */
const MAX_VALUES = 10_000;

/**
 * Where Apollo Client 3 and 4, urql, graphql-request, Relay, axios, ky, plain `fetch`, an
 * `AggregateError`, DOM events and wrappers of any kind keep what they were given.
 */
const carriers = [
  "networkError",
  "source",
  "response",
  "result",
  "bodyText",
  "data",
  "_data",
  "cause",
  "errors",
  "error",
  "reason",
];

/**
 * Notes the failures in a value, or in what it carries, to any depth; tells whether it was an answer
 * that can be read. Clients are told by shape, never by import.
 */
export function readValue(root: unknown, reading: Reading): boolean {
  const { options, found } = reading;
  // What an answer of success has to be: the value itself, or the body of the HTTP answer that it is.
  let answer = root;
  // A Set grows while it is walked through, and opens nothing twice.
  const values = new Set<unknown>().add(root);
  for (const entry of values) {
    const value = parseText(entry);
    if (isFluzError(value)) return found.push(value) > 0;
    if (!isObject(value) || Array.isArray(value)) {
      if (entry === root) return readText(value, reading);
      continue;
    }
    const { fluzError, isError, status, statusCode = status, headers, config, data } = value;
    const { code, name, error, graphQLErrors, extensions } = value;
    if (fluzError === 1) {
      const code = options.trusted === false ? null : value["code"];
      return found.push({ ...value, code }) > 0;
    }
    const thrown = isThrown(value);
    if (entry === root && !thrown && typeof isError === "boolean" && typeof status === "string") {
      // A TanStack Query result. Pending, idle and domain data are no failures; a payload's failure is.
      if (status === "error") return readValue(error, reading);
      if (isObject(data)) readResult(data, reading);
      return true;
    }

    const kind = thrown || entry !== root ? kindOfConnection(value) : null;
    // A lost connection may carry the more exact reason, a time-out, in its cause.
    if (kind !== null && (reading.kind === "unknown" || kind !== "network")) reading.kind = kind;
    const isResponse =
      typeof statusCode === "number" &&
      (thrown || entry !== root || (isObject(headers) && isObject(data) === isObject(config)));
    if (isResponse) {
      reading.status ??= statusCode;
      reading.headers ??= headers;
      if (entry === root) answer = data;
    }
    const isWrapper = thrown || kind !== null || isResponse || isThrown(error);
    const result = hasEntries(graphQLErrors) ? { errors: graphQLErrors, extensions } : value;
    if (!isWrapper || holdsGraphQLErrors(result)) {
      const isKnown = readResult(result, reading);
      // What is carried and says nothing does not hide what its carrier says.
      if (entry !== answer && found[0]?.kind === "unknown") found.length = 0;
      if (found.length > 0 || (isKnown && entry === answer)) return true;
      reading.responseKey = null;
    }
    // An error that an application, or Secure Elements, made itself around a code.
    if (
      isWrapper &&
      (isFluzErrorCode(code) || (typeof name === "string" && name.startsWith("Fluz")))
    ) {
      return readErrorField(value, reading);
    }
    if (values.size > MAX_VALUES) return false;
    for (const key of carriers) {
      const carried = value[key];
      values.add(Array.isArray(carried) ? carried[0] : carried);
    }
  }
  return false;
}

/** A bare code, or where an authorize page sent the person back to (RFC 6749, 4.1.2.1). */
function readText(text: unknown, reading: Reading): boolean {
  const redirect = typeof text === "string" ? /[?#&]error=([a-z_]+)(?:&|$)/.exec(text) : null;
  const code = readCodeText(redirect?.[1] ?? text);
  return code !== null && addFailure(reading, "api", null, code);
}

/** An `AggregateError` holds thrown errors; a GraphQL result holds entries with a path or extensions. */
function holdsGraphQLErrors({ errors }: Readonly<Record<string, unknown>>): boolean {
  if (!hasEntries(errors)) return false;
  const { extensions, path } = fieldsOf(errors[0]);
  return !isThrown(errors[0]) || isObject(extensions) || Array.isArray(path);
}
