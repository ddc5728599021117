import type { FluzErrorKind } from "./FluzError.ts";
import type { Reading } from "./Reading.ts";
import { addFailure, kindOfStatus } from "./Reading.ts";
import { fieldsOf, isObject } from "./isObject.ts";
import type { Fields } from "./isObject.ts";

/** Codes of GraphQL servers themselves that say more than "the server failed". */
const frameworkKinds: ReadonlyMap<unknown, FluzErrorKind> = new Map([
  ["UNAUTHENTICATED", "unauthorized"],
  ["RATE_LIMITED", "rate-limited"],
  ["TOO_MANY_REQUESTS", "rate-limited"],
]);

/** Reads one entry of top-level `errors[]`. */
export function readGraphQLError(error: unknown, reading: Reading): void {
  const extensions = extensionsOf(error);
  const { code, http, requestId = reading.requestId } = extensions;
  const kind = frameworkKinds.get(code) ?? kindOfStatus(fieldsOf(http)["status"]) ?? "server";
  const { responseKey, requestId: before } = reading;
  reading.responseKey = keyOf(error);
  reading.requestId = requestId;
  // Some servers put the code beside the message.
  const sent = code ?? fieldsOf(error)["code"];
  addFailure(reading, kind, extensions, sent);
  reading.responseKey = responseKey;
  reading.requestId = before;
}

/** Whether a value is an entry of `errors[]`, wherever a client puts it. */
export function isGraphQLError(value: unknown): boolean {
  const { message, extensions, locations, path = locations } = fieldsOf(value);
  return typeof message === "string" && (isObject(extensions) || Array.isArray(path));
}

/** The response key that an entry is about; `null` if it is about all of them. */
export function keyOf(error: unknown): string | null {
  const { path } = fieldsOf(error);
  const first: unknown = Array.isArray(path) ? path[0] : null;
  return typeof first === "string" ? first : null;
}

export function extensionsOf(value: unknown): Fields {
  return fieldsOf(fieldsOf(value)["extensions"]);
}
