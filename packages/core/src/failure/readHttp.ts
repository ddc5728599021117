import type { FluzErrorKind } from "./FluzError.ts";
import type { Facts } from "./ReadOptions.ts";
import { isObject } from "./isObject.ts";
import { readRetryAfter } from "./readRetryAfter.ts";

/** What a status code says by itself; `null` where the body has to. A gateway's time-out leaves the outcome open. */
export function kindOfStatus(status: unknown): FluzErrorKind | null {
  if (typeof status !== "number") return null;
  if (status === 401) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 504) return "timeout";
  return status >= 500 && status <= 599 ? "server" : null;
}

/** The Retry-After of a `Headers` object or of a plain record of headers, in milliseconds. */
function retryAfterOf(headers: unknown): number | null {
  if (!isObject(headers)) return null;
  const { get } = headers;
  return readRetryAfter(
    typeof get === "function"
      ? Reflect.apply(get, headers, ["retry-after"])
      : (headers["retry-after"] ?? headers["Retry-After"]),
  );
}

/** Adds what the HTTP answer tells to what its body told. A code of the API outranks the status. */
export function withHttp(facts: Facts, status: number, headers: unknown): Facts {
  const kind = kindOfStatus(status);
  const isCoded = Boolean(facts.code) || /-\d{4}$/.test(facts.receivedCode ?? "");
  return {
    ...facts,
    kind: isCoded || kind === null ? (facts.kind ?? "unknown") : kind,
    httpStatus: status,
    retryAfterMs: retryAfterOf(headers) ?? facts.retryAfterMs ?? null,
  };
}
