import type { Reading } from "./Reading.ts";
import { addFailure, MAX_FAILURES } from "./Reading.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import { readErrorField } from "./readErrorField.ts";
import { extensionsOf, keyOf, readGraphQLError } from "./readGraphQLError.ts";
import { readPayload } from "./readPayload.ts";
import { readCode } from "./readCode.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a GraphQL result, its payloads by response key, or one bare payload; tells whether it was any
 * of them. Looks at the root only: how large the data is makes no difference.
 */
export function readResult(result: Fields, reading: Reading): boolean {
  const entries = hasEntries(result["errors"]) ? result["errors"].slice(0, MAX_FAILURES) : null;
  const wanted = reading.options.responseKey ?? null;
  if (entries === null && !("data" in result)) {
    // One payload, an error object by itself, or the content of `data`, handed over without it.
    reading.responseKey = wanted;
    return (
      readPayload(result, reading) ||
      (readCode(result["code"]) !== null && readErrorField(result, reading)) ||
      readPayloads(result, reading)
    );
  }
  reading.requestId = extensionsOf(result)["requestId"];
  const data = fieldsOf(result["data"]);
  for (const entry of entries ?? []) {
    const key = keyOf(entry);
    if (key === null || (!(key in data) && key === (wanted ?? key)))
      readGraphQLError(entry, reading);
  }
  return readPayloads(data, reading, entries) || addFailure(reading, "unknown");
}

/**
 * Reads the response keys in document order, one failure each: what `errors[]` says of a key, the
 * entry with a code first, else what its payload says. Tells whether there was anything to read.
 *
 * @param entries of `errors[]`; `null` if there are none; left out where nothing says that this is
 *   `data`, so that each payload has to prove it.
 */
function readPayloads(
  data: Fields,
  reading: Reading,
  entries?: readonly unknown[] | null,
): boolean {
  const { options, found } = reading;
  let isKnown = false;
  for (const key of Object.keys(data)) {
    if (key !== (options.responseKey ?? key)) continue;
    if (found.length >= MAX_FAILURES) break;
    const payload = data[key];
    const own = entries?.filter((entry) => keyOf(entry) === key) ?? [];
    reading.responseKey = key;
    if (own.length > 0) {
      const coded = own.find((entry) => readCode(extensionsOf(entry)["code"]));
      readGraphQLError(coded ?? own[0], reading);
    } else if (isObject(payload) && (readPayload(payload, reading) || entries !== undefined)) {
      isKnown = true;
    } else if (entries === null) {
      // Where errors[] speaks, a key that is null belongs to it. Here nothing vouches for null.
      addFailure(reading, "unknown");
    } else if (entries === undefined) {
      isKnown = false;
      break;
    }
  }
  reading.responseKey = null;
  return isKnown || found.length > 0;
}

export function hasEntries(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
