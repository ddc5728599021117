import type { Reading } from "./Reading.ts";
import { isFluzError } from "./isFluzError.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { hasStatus, isStatusWord } from "./hasStatus.ts";
import { isFailureItself } from "./isFailureItself.ts";
import { isThrown } from "./isThrown.ts";
import { kindOfConnection, sayingMore } from "./kindOfConnection.ts";
import { readCode } from "./readCode.ts";
import { isErrorMark, parseText } from "./readErrorField.ts";
import { isGraphQLError } from "./readGraphQLError.ts";
import { hasEntries } from "./readResult.ts";

/** How many values are opened at most: an endless chain of getters must end somewhere. */
const MAX_VALUES = 6_000;

/** How many entries of a list are opened at most. */
export const MAX_ENTRIES = 100;

/**
 * Where Apollo Client 3 and 4, urql, graphql-request, Relay, axios, ky, ofetch, superagent, plain
 * `fetch`, an `AggregateError`, DOM events and wrappers of any kind keep what they were given.
 */
const carriers =
  "networkError source response result bodyText data _data body cause errors error reason originalError json text meta responseJSON responseText message".split(
    " ",
  );

/** What stands beside the status in the envelope of a client or of a framework, if not what was given to it. */
const envelopeKeys = [
  ...carriers,
  ..."headers statusText ok config request originalStatus title".split(" "),
];

/** The value and all that it carries. Notes the HTTP answer around it, and why there may be none. */
export function openParts(root: Fields, reading: Reading): readonly Fields[] {
  const parts: Fields[] = [];
  const isFailure = reading.isMarked || isThrown(root["error"]) || hasStatus(root["error"]);
  // A Set grows while it is walked through, and opens nothing twice.
  const values = new Set<unknown>().add(root);
  for (const part of values) {
    if (!isObject(part) || values.size > MAX_VALUES) continue;
    if (Array.isArray(part)) {
      for (const entry of part.slice(0, MAX_ENTRIES)) if (isCarried(entry)) values.add(entry);
      continue;
    }
    parts.push(part);
    if (isFluzError(part) || part["fluzError"] === 1) break;
    const isRoot = part === root;
    const isThrownPart = isThrown(part);
    const { status, statusCode = status, originalStatus = statusCode, headers, error } = part;
    const isEnvelope =
      typeof originalStatus === "number" &&
      (isThrownPart || (isFailure && !isRoot) || envelopeKeys.some((key) => key in part));
    if (isEnvelope) {
      reading.status ??= originalStatus;
      reading.headers ??= headers;
    }
    const isWord = isStatusWord(status);
    const isClose = part["type"] === "close" || "wasClean" in part;
    const isSaid = !isRoot || isThrownPart || isWord || isClose;
    // Where an answer came, none was lost, whatever the client calls it.
    const isAnswered = typeof part["code"] !== "string" && hasStatus(part["response"]);
    const said = isSaid ? kindOfConnection(part) : null;
    const kind = said === "network" && isAnswered ? null : said;
    if (kind !== null) {
      reading.kind = sayingMore(reading.kind, kind);
      reading.isMarked = true;
      if (kind === "aborted") values.add(abortReasonOf(part));
    }
    reading.isMarked ||= isThrownPart || isWord;
    const isWrapper =
      (isRoot && isFailure) ||
      isEnvelope ||
      isThrownPart ||
      kind !== null ||
      isWord ||
      hasStatus(part["response"] ?? fieldsOf(part["meta"])["response"]) ||
      isFailureItself(part["data"]) ||
      (isObject(error) && (isFailureItself(error) || readCode(error["code"]) === null));
    if (!isWrapper && isAnswer(part)) continue;
    for (const key of carriers) values.add(carriedBy(part, key));
  }
  return parts;
}

/** A request that a clock called off was out of time, whatever a client made of it. */
function abortReasonOf({ signal, config, request }: Fields): unknown {
  const { aborted, reason } = fieldsOf(
    signal ?? fieldsOf(config)["signal"] ?? fieldsOf(request)["signal"],
  );
  return aborted === true ? reason : null;
}

/** What a part carries under a key; nothing where looking is forbidden, as in a request without its text. */
function carriedBy(part: Fields, key: string): unknown {
  try {
    const carried = parseText(part[key]);
    return Array.isArray(carried) && key !== "errors" ? carried.slice(0, MAX_ENTRIES) : carried;
  } catch {
    return null;
  }
}

/** Entries of a GraphQL `errors[]` belong to their result; everything else in a list is opened by itself. */
function isCarried(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  return isThrown(entry) ? !isGraphQLError(entry) : isAnswer(entry) || isErrorMark(entry["error"]);
}

/** Whether an object is an answer that is read as a whole. */
function isAnswer(part: Fields): boolean {
  return (
    "data" in part ||
    "success" in part ||
    hasEntries(part["errors"]) ||
    hasEntries(part["graphQLErrors"])
  );
}
