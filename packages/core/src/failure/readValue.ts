import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FoundFacts, Reading } from "./Reading.ts";
import { conclude, factsOf, isFailed, noteAlone } from "./Reading.ts";
import { isFluzError } from "./isFluzError.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { isResponse } from "./isResponse.ts";
import { isFailureItself } from "./isFailureItself.ts";
import { isThrown } from "./isThrown.ts";
import { MAX_ENTRIES, openParts } from "./openParts.ts";
import { readCrossed } from "./readCrossed.ts";
import { hasResultFailed } from "./hasResultFailed.ts";
import { parseText, readCodeText, readErrorField } from "./readErrorField.ts";
import { extensionsOf, isGraphQLError } from "./readGraphQLError.ts";
import { hasEntries, isCoded, readResult } from "./readResult.ts";

/**
 * Reads a value and what it carries, to any depth. It opens the value first, so that it knows what is
 * around an error (status, headers, why a connection was lost) before it reads the error. Then it reads
 * each part until one says more than that something failed. Clients are recognised by shape, never by
 * import.
 */
export function readValue(root: unknown, reading: Reading): void {
  const value = parseText(root);
  if (!isObject(value)) return readText(value, reading);
  if (Array.isArray(value)) return reading.isEntry ? undefined : readList(value, reading);

  const hasFailed = isThrown(value) ? true : hasResultFailed(value);
  if (hasFailed === false) {
    // In the result of a query or mutation, only its data can still be a failure.
    const { data } = value;
    const { pages, pageParams } = fieldsOf(data);
    const content = pageParams ? pages : parseText(data);
    reading.requestId = extensionsOf(value)["requestId"];
    if (isFailureItself(content) || Array.isArray(content)) readValue(content, reading);
    else if (isObject(content)) readResult(content, reading);
    if (reading.found.length === 0) readResult({ data }, reading);
    reading.isSuccess = true;
    reading.doubts.length = 0;
    return;
  }
  reading.isMarked ||= hasFailed === true;
  const parts = openParts(value, reading);
  let generic: readonly FoundFacts[] = [];
  for (const part of parts) {
    readPart(part, value, reading);
    const { found } = reading;
    if (found.some(isExact)) return;
    // The flag of a library is not the API's word.
    const isFlag = part === value && hasFailed === true && !isThrown(part);
    const facts = isFlag ? found.map(asUnknown) : found;
    if (weigh(facts) > weigh(generic)) generic = facts;
    reading.found = [];
  }
  const { kind } = reading;
  // The reason for a missing answer outranks a bare mark.
  const isVague = kind !== "unknown";
  reading.found = generic.map((facts) => ({
    ...facts,
    kind: isVague && (facts.kind === "api" || facts.kind === "unknown") ? kind : facts.kind,
    requestId: facts.requestId ?? reading.requestId,
  }));
}

function asUnknown(facts: FoundFacts): FoundFacts {
  return facts.kind === "api" ? { ...facts, kind: "unknown" } : facts;
}

/** How much failures without a code say. A payload by its response key says more than a bare mark, and that more than a flag. */
function weigh([first]: readonly FoundFacts[]): number {
  if (!first) return 0;
  return (first.responseKey === null ? 1 : 3) + (first.kind === "unknown" ? 0 : 1);
}

/** A failure in the API's own words, or one that was read before. */
function isExact(facts: FoundFacts): boolean {
  return isFluzError(facts) || "fluzError" in facts || isCoded(facts);
}

/** Reads one part by itself. Only the root value can say that it worked. */
function readPart(part: Fields, root: Fields, reading: Reading): void {
  const { fluzError, code, name, graphQLErrors, extensions } = part;
  const isThrownPart = isThrown(part);
  if (isFluzError(part)) return void reading.found.push(part);
  const envelope = fluzError === 1 ? part : isThrownPart ? readCrossed(part) : null;
  if (envelope) {
    const kept = reading.options.trusted === false ? null : envelope.code;
    reading.found.push({ ...envelope, code: kept });
  } else if (hasEntries(graphQLErrors)) {
    readResult({ errors: graphQLErrors, extensions }, reading);
  } else if (isThrownPart) {
    readThrown(part, reading);
    // An error that an application, or Secure Elements, made around a code.
    if (
      reading.found.length === 0 &&
      (isFluzErrorCode(code) || (typeof name === "string" && name.startsWith("Fluz")))
    ) {
      reading.found.push(readErrorField(part, reading));
    }
  } else if (isResponse(part) && !("data" in part || "_data" in part)) {
    // Nobody has seen what its body says.
    reading.isPartial = true;
  } else {
    const before = reading.isSuccess;
    readResult(bodyOf(part), reading);
    if (part !== root) reading.isSuccess = before;
  }
}

/** Reads what clients put on an error: the entries of `errors[]`, with or without data. */
function readThrown(part: Fields, reading: Reading): void {
  const { errors, data, extensions } = part;
  if (!hasEntries(errors)) return;
  const [first] = errors;
  if (!isThrown(first) || isGraphQLError(first)) readResult({ errors, data, extensions }, reading);
}

/** The content of an envelope that names its body something other than `data`. */
function bodyOf(part: Fields): Fields {
  const { statusCode, status, body, _data = body } = part;
  const isEnvelope = typeof (statusCode ?? status) === "number" && !("data" in part);
  return isEnvelope && _data !== undefined ? { data: parseText(_data) } : part;
}

/** Reads each entry by itself: answers of a batch or of several calls, settled promises, errors. An entry without a mark is data, and so is a list in a list. */
function readList(list: readonly unknown[], reading: Reading): void {
  // graphql-ws rejects with the entries of errors[] alone.
  if (isGraphQLError(list[0])) return readResult({ errors: list }, reading);
  for (const entry of list.slice(0, MAX_ENTRIES)) {
    if (!isObject(entry)) continue;
    const own: Reading = { ...reading, isEntry: true, found: [], doubts: [] };
    readValue(entry, own);
    // A list may report jobs and their outcomes: there an outcome stands beside other things.
    const isOwn = "data" in entry || Object.keys(entry).every((key) => answerKey.test(key));
    if (own.isMarked || isFailed(own.status) || isOwn || own.found.some(isExact)) {
      conclude(own);
      reading.found.push(...own.found);
    }
  }
  reading.isSuccess = false;
  reading.isPartial = true;
}

/** The keys with which an answer, or a settled promise, says how it went. */
const answerKey =
  /^(?:success|errors?|isError|ok|message|code|errorCode|status|statusCode|value|reason)$/;

/** Reads a bare code, or the address that an authorize page sent the person back to (RFC 6749, 4.1.2.1). */
function readText(text: unknown, reading: Reading): void {
  if (typeof text !== "string") return;
  const redirected = /[?#&]error=([a-z_]+)(?:&|$)/.exec(text)?.[1];
  const code = readCodeText(redirected ?? text);
  if (code === null) return;
  noteAlone(reading);
  // A single word can also come from a success.
  const isMark = redirected !== undefined || !/_/.test(code);
  const facts = factsOf(reading, isMark ? "api" : "unknown", null, code);
  (isMark ? reading.found : reading.doubts).push(facts);
}
