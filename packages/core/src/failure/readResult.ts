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

/** How deep results lie in results: a body in an envelope in a client's own result. */
const MAX_DEPTH = 4;

/**
 * Reads a GraphQL result, its payloads by response key, or one bare payload; and notes whether it
 * says that it worked. Looks at the root only: how large the data is makes no difference.
 */
export function readResult(result: Fields, reading: Reading, depth = 0): void {
  const { errors, incremental, completed } = result;
  const wanted = reading.options.responseKey ?? null;
  // What is deferred brings errors of its own (incremental delivery).
  const lists = [errors, ...deferredErrors(incremental), ...deferredErrors(completed)];
  const listed = lists.filter(hasEntries).flat().slice(0, MAX_FAILURES);
  // It comes after what was not deferred, of which nobody knows what it did.
  if (lists.length > 1) reading.isPartial = true;
  const entries = listed.length > 0 ? listed : null;
  reading.requestId = extensionsOf(result)["requestId"] ?? reading.requestId;
  if (entries === null && !("data" in result)) {
    // One payload, an error object by itself, or the content of `data`, handed over without it.
    reading.responseKey = wanted;
    if (readPayload(result, reading)) reading.isSuccess = true;
    else if (!readErrorObject(result, reading)) readPayloads(result, reading);
    reading.responseKey = null;
    return;
  }
  const content = parseText(result["data"]);
  const data = fieldsOf(content);
  const before = reading.found.length;
  // What it says itself, where an application has put its own outcome beside the data.
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
    // It is opened by itself, and says more than its fields.
    reading.isMarked = true;
    return;
  }
  const own = reading.found[before];
  for (const entry of entries ?? []) {
    const key = keyOf(entry);
    if (key === null || (!(key in data) && key === (wanted ?? key)))
      readGraphQLError(entry, reading);
    // Where the data is gone, nobody knows what the other fields have done.
    if (key !== null && !isObject(content)) reading.isPartial = true;
  }
  if (depth < MAX_DEPTH && isResult(data)) readResult(data, reading, depth + 1);
  else readPayloads(data, reading, isTold ? (entries ?? []) : entries);
  // What has no code gives way to what has one.
  if (own && !isCoded(own) && reading.found.length > before + 1) reading.found.splice(before, 1);
}

/** Whether what was found says more than that something failed. */
export function isCoded({ receivedCode }: FoundFacts): boolean {
  return readCode(receivedCode) !== null;
}

/** Whether what stands under `data` is no content but a result itself: a body, or one payload. */
function isResult(data: Fields): boolean {
  const { success, error, errors } = data;
  return (
    isOutcome(success) ||
    Array.isArray(errors) ||
    isErrorMark(error) ||
    isObject(parseText(data["data"]))
  );
}

/** An outcome, and no payload of an operation that somebody named so. */
function isOutcome(success: unknown): boolean {
  return success !== undefined && !isObject(success);
}

/** An error object by itself. A code that is documented nowhere might as well be a currency. */
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
 * Reads the response keys in document order, one failure each: what `errors[]` says of a key, the
 * entry with a code first, else what its payload says.
 *
 * @param entries of `errors[]`; `null` if there are none; left out where nothing says that this is
 *   `data`, so that each payload has to prove it.
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
      // An error somewhere below a key leaves what lies beside it.
      if (isObject(payload)) reading.isPartial = true;
    } else if (isObject(payload)) {
      const isTold = isData || mayTell(payload, reading) ? readPayload(payload, reading) : false;
      if (isTold || isData) isKnown = true;
      else isProved = false;
    } else if (isData && entries === null) {
      // Where errors[] speaks, a key that is null belongs to it. Here nothing vouches for null.
      doubts[0] ??= factsOf(reading, "unknown");
    } else {
      isProved &&= isData;
    }
    if (found.length === before) reading.isPartial = true;
  }
  reading.responseKey = null;
  if (isKnown && isProved) reading.isSuccess = true;
}

/** Whether the content of an object that need not be an answer tells of an outcome. */
function mayTell(payload: Fields, { options }: Reading): boolean {
  const isError = readCode(fieldsOf(parseText(payload["error"]))["code"]) !== null;
  return isError || readOutcome(payload, options.outcome) !== undefined;
}

/** The `errors` of each part that came later. */
function deferredErrors(parts: unknown): readonly unknown[] {
  return Array.isArray(parts) ? parts.map((part) => fieldsOf(part)["errors"]) : [];
}

export function hasEntries(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
