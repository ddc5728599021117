import type { FoundFacts, Reading } from "./Reading.ts";
import { factsOf, MAX_FAILURES } from "./Reading.ts";
import { readName } from "../catalogue/codeOf.ts";
import { isFailureItself } from "./isFailureItself.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { isErrorMark, listErrors, parseText, readErrorField } from "./readErrorField.ts";
import { extensionsOf, keyOf, readGraphQLError } from "./readGraphQLError.ts";
import { readCode } from "./readCode.ts";
import { readOutcome, readPayload } from "./readPayload.ts";

/** How many results can be nested: a body in an envelope in a client's own result. */
const MAX_DEPTH = 4;

/**
 * Reads a GraphQL result, its payloads by response key, or one bare payload. Notes whether it says that
 * it worked. Looks at the root only, so the size of the data makes no difference.
 */
export function readResult(result: Fields, reading: Reading, depth = 0): void {
  const { errors, incremental, completed } = result;
  const wanted = reading.options.responseKey ?? null;
  // Deferred parts bring their own errors (incremental delivery).
  const lists = [errors, ...deferredErrors(incremental), ...deferredErrors(completed)];
  const listed = lists.filter(hasEntries).flatMap((list) => list.slice(0, MAX_FAILURES));
  // Deferred parts follow a first part, and nobody knows what that one did.
  if (lists.length > 1) reading.isPartial = true;
  const entries = listed.length > 0 ? listed.slice(0, MAX_FAILURES) : null;
  reading.requestId = extensionsOf(result)["requestId"] ?? reading.requestId;
  if (entries === null && !("data" in result)) {
    // One payload, an error object by itself, or the content of `data` without `data`.
    reading.responseKey = wanted;
    if (readPayload(result, reading)) reading.isSuccess = true;
    else if (!readErrorObject(result, reading)) readPayloads(result, reading);
    reading.responseKey = null;
    return;
  }
  const content = parseText(result["data"]);
  const data = fieldsOf(content);
  const before = reading.found.length;
  // Whether an application put its own outcome beside the data.
  const isTold =
    isOutcome(result["success"]) ||
    isErrorMark(result["error"]) ||
    result["isError"] === true ||
    result["ok"] === false ||
    (entries === null && listErrors(errors).length > 0);
  if (isTold) {
    reading.responseKey = wanted;
    readPayload(result, reading, null);
    reading.isSuccess = true;
    reading.responseKey = null;
    if (!isObject(content)) return;
  }
  if (isFailureItself(content)) {
    // This is opened by itself, and says more than its fields.
    reading.isMarked = true;
    return;
  }
  const own = reading.found[before];
  for (const entry of entries ?? []) {
    const key = keyOf(entry);
    if (key === null || (!(key in data) && key === (wanted ?? key)))
      readGraphQLError(entry, reading);
    // The data is gone, so nobody knows what the other fields did.
    if (key !== null && !isObject(content)) reading.isPartial = true;
  }
  if (depth < MAX_DEPTH && isResult(data)) readResult(data, reading, depth + 1);
  else readPayloads(data, reading, isTold ? (entries ?? []) : entries);
  // A failure without a code gives way to one with a code.
  if (own && !isCoded(own) && reading.found.length > before + 1) reading.found.splice(before, 1);
}

/** Whether the facts say more than that something failed. */
export function isCoded({ receivedCode }: FoundFacts): boolean {
  return readCode(receivedCode) !== null;
}

/** Whether the value of `data` is a result itself: a body, or one payload. */
function isResult(data: Fields): boolean {
  const { success, error, errors } = data;
  return (
    isOutcome(success) ||
    Array.isArray(errors) ||
    isErrorMark(error) ||
    isObject(parseText(data["data"]))
  );
}

/** Whether this is an outcome, not the payload of an operation called `success`. */
function isOutcome(success: unknown): boolean {
  return success !== undefined && !isObject(success);
}

/** Reads an error object by itself. A code that is not documented might just as well be a currency. */
function readErrorObject(value: Fields, reading: Reading): boolean {
  const { code, message } = value;
  if (readCode(code) === null) return false;
  const isMark =
    readName(code) !== null || (typeof message === "string" && /-\d/.test(String(code)));
  const facts = readErrorField(value, reading);
  if (isMark) reading.found.push(facts);
  else reading.doubts.push({ ...facts, kind: "unknown" });
  return true;
}

/**
 * Reads the response keys in document order, one failure each. For each key, an entry of `errors[]` counts
 * first, the one with a code before others; else its payload counts.
 *
 * @param entries of `errors[]`; `null` if there are none; left out if nothing says that this is `data`, so
 *   that each payload has to prove it.
 */
function readPayloads(data: Fields, reading: Reading, entries?: readonly unknown[] | null): void {
  const { options, found, doubts } = reading;
  const isData = entries !== undefined;
  let isKnown = false;
  let isProved = true;
  for (const key of Object.keys(data)) {
    if (found.length >= MAX_FAILURES) break;
    if (key !== (options.responseKey ?? key)) continue;
    const payload = data[key];
    const own = entries?.filter((entry) => keyOf(entry) === key) ?? [];
    const before = found.length;
    reading.responseKey = key;
    if (own.length > 0) {
      const coded = own.find((entry) => readCode(extensionsOf(entry)["code"]));
      readGraphQLError(coded ?? own[0], reading);
      // The error is somewhere below the key, so the fields beside it were done.
      if (isObject(payload)) reading.isPartial = true;
    } else if (isObject(payload)) {
      const isTold = isData || mayTell(payload, reading) ? readPayload(payload, reading) : false;
      if (isTold || isData) isKnown = true;
      else isProved = false;
    } else if (isData && entries === null) {
      // If there are errors[], a null key belongs to one of them. Without them, null is unexplained.
      if (doubts.length === 0) doubts.push(factsOf(reading, "unknown"));
    } else {
      isProved &&= isData;
    }
    if (found.length === before) reading.isPartial = true;
  }
  reading.responseKey = null;
  if (isKnown && isProved && doubts.length === 0) reading.isSuccess = true;
}

/** Whether the content of an object that may not be an answer states an outcome. */
function mayTell(payload: Fields, { options }: Reading): boolean {
  const isError = readCode(fieldsOf(parseText(payload["error"]))["code"]) !== null;
  return isError || readOutcome(payload, options.outcome) !== undefined;
}

/** The `errors` of each part that came later. */
function deferredErrors(parts: unknown): readonly unknown[] {
  return Array.isArray(parts)
    ? parts.slice(0, MAX_FAILURES).map((part) => fieldsOf(part)["errors"])
    : [];
}

export function hasEntries(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
