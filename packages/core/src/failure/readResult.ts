import type { Facts, Reading, ReadOptions } from "./ReadOptions.ts";
import { MAX_FAILURES } from "./ReadOptions.ts";
import { isObject } from "./isObject.ts";
import { readErrorField } from "./readErrorField.ts";
import { readGraphQLErrors } from "./readGraphQLErrors.ts";
import { readPayload } from "./readPayload.ts";

type Keyed = Readonly<Record<string, unknown>>;

const success: Reading = [];
const unknown: Reading = [{ kind: "unknown" }];

/**
 * Reads a GraphQL result, its payloads by response key, or one bare payload. Looks at the root
 * only: how large the data is makes no difference.
 */
export function readResult(result: Keyed, options: ReadOptions): Reading {
  const { data, errors, extensions } = result;
  const failed = Array.isArray(errors) && errors.length > 0;
  if (!failed && !("data" in result)) return readBare(result, options);

  const fromErrors = failed ? readGraphQLErrors(errors, options) : [];
  const payloads = isObject(data) ? data : {};
  const found = fromErrors.filter(({ responseKey }) => !responseKey || !(responseKey in payloads));
  const isKnown = readPayloads(payloads, options, found, failed ? fromErrors : null);
  if (found.length === 0) return isKnown ? success : unknown;

  const requestId = isObject(extensions) ? extensions["requestId"] : undefined;
  if (typeof requestId !== "string") return found;
  return found.map((facts) => ({ ...facts, requestId: facts.requestId ?? requestId }));
}

/**
 * Adds the failing response keys in document order, one failure each: what `errors[]` says of a key,
 * the one with a code first, else what its payload says. Tells whether any payload was there to read.
 */
function readPayloads(
  data: Keyed,
  options: ReadOptions,
  found: Facts[],
  fromErrors: readonly Facts[] | null,
): boolean {
  let isKnown = false;
  for (const responseKey of Object.keys(data)) {
    if (isOther(responseKey, options)) continue;
    if (found.length >= MAX_FAILURES) break;
    const payload = data[responseKey];
    const own = fromErrors?.filter((facts) => facts.responseKey === responseKey) ?? [];
    const failure = own.find((facts) => facts.receivedCode) ?? own[0] ?? readValue(payload);
    if (isObject(payload)) isKnown = true;
    if (failure) found.push({ ...failure, responseKey });
  }
  return isKnown;

  function readValue(payload: unknown): Facts | null {
    // Where errors[] speaks, a key that is null belongs to it. Elsewhere nothing vouches for null.
    if (!isObject(payload)) return fromErrors ? null : { kind: "unknown" };
    const verdict = readPayload(payload, options);
    return verdict === "success" ? null : verdict;
  }
}

function isOther(responseKey: string, options: ReadOptions): boolean {
  return options.responseKey !== undefined && options.responseKey !== responseKey;
}

function readBare(payload: Keyed, options: ReadOptions): Reading {
  const { responseKey } = options;
  const verdict = readPayload(payload, options) ?? readErrorItself(payload);
  if (verdict === "success") return success;
  if (verdict === null) return readByResponseKey(payload, options);
  return [responseKey === undefined ? verdict : { ...verdict, responseKey }];
}

/** `{ code, message }`, handed over without anything around it. */
function readErrorItself(error: Keyed): Facts | null {
  if (typeof error["code"] !== "string") return null;
  const facts = readErrorField(error);
  return facts.code || facts.receivedCode ? facts : null;
}

/** `{ registerUser: { success: … } }`: the content of `data`, handed over without it. */
function readByResponseKey(data: Keyed, options: ReadOptions): Reading {
  const found: Facts[] = [];
  const keys = Object.keys(data).filter((key) => !isOther(key, options));
  const isKnown = keys.slice(0, MAX_FAILURES).every((responseKey) => {
    const payload = data[responseKey];
    const verdict = isObject(payload) ? readPayload(payload, options) : null;
    if (verdict !== null && verdict !== "success") found.push({ ...verdict, responseKey });
    return verdict !== null;
  });
  return found.length > 0 || (isKnown && keys.length > 0) ? found : null;
}
