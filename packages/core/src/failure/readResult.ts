import type { Facts, Reading, ReadOptions } from "./ReadOptions.ts";
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

  const payloads = isObject(data) ? readPayloads(data, options, !failed) : null;
  if (!failed) return payloads === null ? unknown : payloads.map(withRequestId(extensions));

  const found = readGraphQLErrors(errors, options);
  if (found.length === 0 && payloads?.length === 0) return success;
  return inDocumentOrder([...found, ...(payloads ?? [])], isObject(data) ? data : {}).map(
    withRequestId(extensions),
  );
}

/** The failing response keys; `null` if there is nothing that could have succeeded. */
function readPayloads(data: Keyed, options: ReadOptions, nullFails: boolean): Facts[] | null {
  const found: Facts[] = [];
  let seen = false;
  for (const responseKey of Object.keys(data)) {
    if (options.responseKey !== undefined && options.responseKey !== responseKey) continue;
    const payload = data[responseKey];
    if (!isObject(payload)) {
      if (nullFails) found.push({ kind: "unknown", responseKey });
      continue;
    }
    seen = true;
    const verdict = readPayload(payload, options);
    if (verdict !== null && verdict !== "success") found.push({ ...verdict, responseKey });
  }
  return seen || found.length > 0 ? found : null;
}

function readBare(payload: Keyed, options: ReadOptions): Reading {
  const named = options.responseKey === undefined ? {} : { responseKey: options.responseKey };
  const verdict = readPayload(payload, options);
  if (verdict === "success") return success;
  if (verdict !== null) return [{ ...verdict, ...named }];
  if (typeof payload["code"] === "string") {
    const facts = readErrorField(payload);
    if (facts.code || facts.receivedCode) return [{ ...facts, ...named }];
  }
  return readByResponseKey(payload, options);
}

/** `{ registerUser: { success: … } }`: the content of `data`, handed over without it. */
function readByResponseKey(data: Keyed, options: ReadOptions): Reading {
  const found: Facts[] = [];
  let succeeded = 0;
  for (const [responseKey, payload] of Object.entries(data)) {
    if (options.responseKey !== undefined && options.responseKey !== responseKey) continue;
    const verdict = isObject(payload) ? readPayload(payload, options) : null;
    if (verdict === null) return found.length > 0 ? found : null;
    if (verdict === "success") succeeded++;
    else found.push({ ...verdict, responseKey });
  }
  return found.length > 0 || succeeded > 0 ? found : null;
}

/** One failure per response key, those of the whole document first. */
function inDocumentOrder(found: readonly Facts[], data: Keyed): Facts[] {
  const whole: Facts[] = [];
  const byKey = new Map<string, Facts>();
  for (const facts of found) {
    const { responseKey } = facts;
    if (responseKey === null || responseKey === undefined) whole.push(facts);
    else if (!byKey.get(responseKey)?.receivedCode) byKey.set(responseKey, facts);
  }
  const keys = new Set([...Object.keys(data), ...byKey.keys()]);
  for (const key of keys) {
    const facts = byKey.get(key);
    if (facts) whole.push(facts);
  }
  return whole;
}

function withRequestId(extensions: unknown): (facts: Facts) => Facts {
  const requestId = isObject(extensions) ? extensions["requestId"] : undefined;
  return (facts) =>
    typeof requestId === "string" && !facts.requestId ? { ...facts, requestId } : facts;
}
