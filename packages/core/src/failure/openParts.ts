import type { Reading } from "./Reading.ts";
import { isFailed, noteAlone } from "./Reading.ts";
import { isFluzError } from "./isFluzError.ts";
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

/** At most this many entries of a list are opened. */
export const MAX_ENTRIES = 100;

/**
 * Keys under which Apollo Client 3 and 4, urql, graphql-request, Relay, axios, ky, ofetch, superagent,
 * plain `fetch`, an `AggregateError`, DOM events and wrappers of any kind keep what they received.
 */
const carriers =
  "networkError source response result bodyText data _data body cause errors error reason originalError json text meta responseJSON responseText message payload value left info details failure err exception".split(
    " ",
  );

/** Keys of an error that hold what was sent, not the answer. A wrapper may keep its content under any other key. */
const sent = /^(?:request|config|options|operation|variables|signal|stack|input|args)$/;

/** Keys beside the status in the envelope of a client or framework: the carriers, and a few more. */
const envelopeKeys = [
  ...carriers,
  ..."headers statusText ok config request originalStatus title".split(" "),
];

const numbered = /^[A-Z]{2,5}-\d{4}$/;

/** The value and everything that it carries. Notes the HTTP answer around it, and why there may be none. */
export function openParts(root: Fields, reading: Reading): readonly Fields[] {
  const parts: Fields[] = [];
  const isFailure = reading.isMarked || isThrown(root["error"]) || hasStatus(root["error"]);
  const hasError = isErrorMark(root["error"]);
  // A Set can grow while it is iterated, and holds nothing twice.
  const values = new Set<unknown>().add(root);
  for (const part of values) {
    // Somebody threw an error that wraps only the code.
    if (typeof part === "string" && reading.isMarked && numbered.test(part)) {
      parts.push({ error: part });
      noteAlone(reading);
    }
    if (!isObject(part) || (reading.room.left -= 1) < 0) continue;
    if (Array.isArray(part)) {
      // Entries of `errors[]` under another name, as in the frames of a socket.
      const first: unknown = part[0];
      if (isObject(fieldsOf(first)["extensions"]) && !isThrown(first)) values.add({ errors: part });
      for (const entry of part.slice(0, MAX_ENTRIES)) if (isCarried(entry)) values.add(entry);
      // If one of several calls failed, others may have worked.
      if (part.length > 1 && isThrown(first) && !isGraphQLError(first)) reading.isPartial = true;
      continue;
    }
    parts.push(part);
    if (isFluzError(part) || part["fluzError"] === 1) break;
    const isRoot = part === root;
    const isThrownPart = isThrown(part);
    const { error, init, type } = part;
    // React Router's `data()` keeps the value and the status apart.
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
    // Values inside a success use such words for themselves: an order can be `ABORTED`.
    const isReason = !isRoot && (hasError || reading.isMarked || isFailed(reading.status));
    const isSaid = isReason || isThrownPart || isWord || isEventOf(part);
    // An answer came, so none was lost, whatever the client says.
    const isAnswered = typeof part["code"] !== "string" && hasStatus(part["response"]);
    const said = isSaid ? kindOfConnection(part) : null;
    const kind = said === "network" && isAnswered ? null : said;
    if (kind !== null) {
      reading.kind = sayingMore(reading.kind, kind);
      reading.isMarked = true;
      if (kind === "aborted") values.add(abortReasonOf(part));
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

/** Whether a settled promise, or a result of fp-ts or Effect, says that it failed. */
function isRefused(part: Fields): boolean {
  const { status, _tag: tag } = part;
  return (
    (status === "rejected" && "reason" in part) ||
    readMatch(/^(?:Left|Fail|Failure|Err)$/, tag) !== null
  );
}

/** The reason for an abort: a request that a timer aborted ran out of time, whatever a client made of it. */
function abortReasonOf({ signal, config, request }: Fields): unknown {
  const { aborted, reason } = fieldsOf(
    signal ?? fieldsOf(config)["signal"] ?? fieldsOf(request)["signal"],
  );
  return aborted === true ? reason : null;
}

/** What a part carries under a key. Nothing if reading it throws, as with a request that has no text. */
function carriedBy(part: Fields, key: string): unknown {
  try {
    const carried = parseText(part[key]);
    return Array.isArray(carried) && key !== "errors" ? carried.slice(0, MAX_ENTRIES) : carried;
  } catch {
    return null;
  }
}

/** Entries of a GraphQL `errors[]` belong to their result. Everything else in a list is opened by itself. */
function isCarried(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  return isThrown(entry) ? !isGraphQLError(entry) : isAnswer(entry) || isErrorMark(entry["error"]);
}

/** Whether an object is an answer that must be read as a whole. */
function isAnswer(part: Fields): boolean {
  return (
    "data" in part ||
    "success" in part ||
    hasEntries(part["errors"]) ||
    hasEntries(part["graphQLErrors"])
  );
}
