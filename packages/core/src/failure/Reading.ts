import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorFacts, FluzErrorKind } from "./FluzError.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { readCode } from "./readCode.ts";
import { fieldsOf } from "./isObject.ts";
import { headerOf, readWait } from "./readRetryAfter.ts";

/** Facts as they were found. `FluzError` keeps the well-formed ones. */
export type FoundFacts = { readonly [K in keyof FluzErrorFacts | "fluzError"]?: unknown };

/** One value being read: the request, what is known of the whole answer, and what was found. */
export interface Reading {
  readonly options: ReadOptions;
  /** How many more values may be opened: an endless chain of getters must end somewhere. */
  readonly room: { left: number };
  /** Failures with a mark. */
  found: FoundFacts[];
  /** Facts about a value without a mark, for a caller who treats it as a failure anyway. */
  readonly doubts: FoundFacts[];
  /** Whether a mark says only that something failed. */
  isMarked: boolean;
  /** Whether the value says that it worked. Any mark of failure outweighs it. */
  isSuccess: boolean;
  /** Whether this is an entry of a list. Lists inside it are data. */
  readonly isEntry?: boolean;
  /** Whether, judging by the answer, something was or may have been done. */
  isPartial: boolean;
  /** The kind, if nothing is more exact. */
  kind: FluzErrorKind;
  /** The response key whose payload is being read. */
  responseKey: string | null;
  requestId: unknown;
  /** The status and the headers of the HTTP answer around the value. */
  status: unknown;
  headers: unknown;
}

/** More failures than this in one document do not change what a person can do. */
export const MAX_FAILURES = 100;

/**
 * The facts of one failure. An API code outranks the HTTP status, which outranks `kind`.
 *
 * @param source where a wait and recovery data may be.
 * @param sent the code as received.
 * @param code the code that it stands for, if that is another.
 */
export function factsOf(
  { options, responseKey, requestId, status, headers }: Reading,
  kind: FluzErrorKind,
  source?: unknown,
  sent?: unknown,
  code = sent,
): FoundFacts {
  const isCoded = isFluzErrorCode(code) || /-/.test(readCode(sent) ?? "");
  return {
    kind: isCoded ? "api" : (kindOfStatus(status) ?? kind),
    // Another system's code keeps its text but loses its meaning.
    code: options.trusted === false ? null : code,
    receivedCode: sent,
    responseKey,
    httpStatus: status,
    retryAfterMs: readWait(headers, source),
    requestId: requestId ?? headerOf(fieldsOf(headers), "x-request-id"),
    details: source,
  };
}

/** Notes a failure. */
export function addFailure(reading: Reading, ...what: FactsArguments): void {
  reading.found.push(factsOf(reading, ...what));
}

type FactsArguments = Parameters<typeof factsOf> extends [unknown, ...infer Rest] ? Rest : never;

/** The kind that a status code gives by itself; `null` if the body decides. A gateway's time-out leaves the outcome open. */
export function kindOfStatus(status: unknown): FluzErrorKind | null {
  if (status === 401) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 504) return "timeout";
  return Number(status) >= 500 && Number(status) < 600 ? "server" : null;
}

/** Adds a failure if there is only a mark, or a status, to go by. */
export function conclude(reading: Reading): void {
  const { found, isMarked, status, kind } = reading;
  if (found.length === 0 && (isMarked || isFailed(status))) addFailure(reading, kind);
}

/** Notes that a code came without its answer. Nobody knows what else was done, unless HTTP 401 turned it away. */
export function noteAlone(reading: Reading): void {
  if (reading.status !== 401) reading.isPartial = true;
}

/** Whether a status means failure (RFC 9110, 15.5 and 15.6). */
export function isFailed(status: unknown): boolean {
  return typeof status === "number" && status >= 400 && status < 600;
}
