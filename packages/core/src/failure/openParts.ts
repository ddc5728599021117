import type { Reading } from "./Reading.ts";
import { isFailed, noteAlone } from "./Reading.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { hasStatus, isStatusWord } from "./hasStatus.ts";
import { isFailureItself } from "./isFailureItself.ts";
import { isThrown } from "./isThrown.ts";
import { isEventOf, kindOfConnection, sayingMore } from "./kindOfConnection.ts";
import { readCode, readMatch } from "./readCode.ts";
import { isErrorMark, parseText } from "./readErrorField.ts";
import { isGraphQLError } from "./readGraphQLError.ts";
import { hasEntries } from "./readResult.ts";

/** How many entries of a list are opened at most. */
export const MAX_ENTRIES = 100;

/**
 * Where Apollo Client 3 and 4, urql, graphql-request, Relay, axios, ky, ofetch, superagent, plain
 * `fetch`, an `AggregateError`, DOM events and wrappers of any kind keep what they were given.
 */
const carriers =
  "networkError source response result bodyText data _data body cause errors error reason originalError json text meta responseJSON responseText message payload value left info details failure err exception".split(
    " ",
  );

/** What an error may hold that was sent, not answered. Under any other name a wrapper may keep what it wraps. */
const sent = /^(?:request|config|options|operation|variables|signal|stack|input|args)$/;

/** What stands beside the status in the envelope of a client or of a framework, if not what was given to it. */
const envelopeKeys = [
  ...carriers,
  ..."headers statusText ok config request originalStatus title".split(" "),
];

const numbered = /^[A-Z]{2,5}-\d{4}$/;

/** The value and all that it carries. Notes the HTTP answer around it, and why there may be none. */
export function openParts(root: Fields, reading: Reading): readonly Fields[] {
  const parts: Fields[] = [];
  const isFailure = reading.isMarked || isThrown(root["error"]) || hasStatus(root["error"]);
  const hasError = isErrorMark(root["error"]);
  // A Set grows while it is walked through, and opens nothing twice.
  const values = new Set<unknown>().add(root);
  for (const part of values) {
    // Somebody threw an error around the code alone.
    if (reading.isMarked && readMatch(numbered, part) !== null) {
      parts.push({ error: part });
      noteAlone(reading);
    }
    if (!isObject(part) || (reading.room.left -= 1) < 0) continue;
    if (Array.isArray(part)) {
      // Entries of `errors[]` under another name, as in the frames of a socket.
      const first: unknown = part[0];
      if (isObject(fieldsOf(first)["extensions"])) values.add({ errors: part });
      for (const entry of part.slice(0, MAX_ENTRIES)) if (isCarried(entry)) values.add(entry);
      // Of several calls, others may have worked.
      if (part.length > 1 && isThrown(first) && !isGraphQLError(first)) reading.isPartial = true;
      continue;
    }
    parts.push(part);
    const isRoot = part === root;
    const isThrownPart = isThrown(part);
    const { error, init, type } = part;
    // React Router's `data()` keeps both apart.
    const answer = type === "DataWithResponseInit" ? fieldsOf(init) : part;
    const { status, statusCode = status, httpStatus = statusCode } = answer;
    const { originalStatus = httpStatus, headers } = answer;
    const isEnvelope =
      typeof originalStatus === "number" &&
      (isThrownPart || (isFailure && !isRoot) || envelopeKeys.some((key) => key in part));
    if (isEnvelope) {
      reading.status ??= originalStatus;
      reading.headers ??= headers ?? ("getResponseHeader" in part ? part : null);
    }
    const isWord = isStatusWord(status);
    // What lies in a success has words of its own: an order can be `ABORTED`.
    const isReason = !isRoot && (hasError || reading.isMarked || isFailed(reading.status));
    const isSaid = isReason || isThrownPart || isWord || isEventOf(part);
    // Where an answer came, none was lost, whatever the client calls it.
    const isAnswered = typeof part["code"] !== "string" && hasStatus(part["response"]);
    const said = isSaid ? kindOfConnection(part) : null;
    const kind = said === "network" && isAnswered ? null : said;
    if (kind !== null) {
      reading.kind = sayingMore(reading.kind, kind);
      reading.isMarked = true;
      values.add(abortReasonOf(part));
    }
    reading.isMarked ||= isThrownPart || isWord || isRefused(part);
    const isWrapper =
      (isRoot && isFailure) ||
      isEnvelope ||
      isThrownPart ||
      kind !== null ||
      isWord ||
      hasStatus(part["response"] ?? fieldsOf(part["meta"])["response"]) ||
      (isObject(error) && readCode(error["code"]) === null) ||
      carriers.some((key) => isFailureItself(carriedBy(part, key)));
    if (!isWrapper && isAnswer(part)) continue;
    const others = isThrownPart ? Object.keys(part).slice(0, MAX_ENTRIES) : [];
    for (const key of [...carriers, ...others]) {
      if (!sent.test(key)) values.add(carriedBy(part, key));
    }
  }
  return parts;
}

/** What a settled promise, or a result of fp-ts and Effect, says of itself. */
function isRefused(part: Fields): boolean {
  const { status, _tag: tag } = part;
  return (
    (status === "rejected" && "reason" in part) ||
    readMatch(/^(?:Left|Fail|Failure|Err)$/, tag) !== null
  );
}

/** A request that a clock called off was out of time, whatever a client made of it. */
function abortReasonOf({ signal, config, request }: Fields): unknown {
  return fieldsOf(signal ?? fieldsOf(config)["signal"] ?? fieldsOf(request)["signal"])["reason"];
}

/** What a part carries under a key; nothing where looking is forbidden, as in a request without its text. */
function carriedBy(part: Fields, key: string): unknown {
  try {
    return parseText(part[key]);
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
