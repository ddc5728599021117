import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import type { FluzErrorFacts, FluzErrorKind } from "./FluzError.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { readCode } from "./readCode.ts";
import { readWait } from "./readRetryAfter.ts";

/** What was found, as it came. `FluzError` keeps of it what is well formed. */
export type FoundFacts = { readonly [K in keyof FluzErrorFacts]?: unknown };

/** One value being read: what was asked for, what is known of the whole answer, what has been found. */
export interface Reading {
  readonly options: ReadOptions;
  /** How many values may still be opened: an endless chain of getters must end somewhere. */
  readonly room: { left: number };
  /** The failures that a mark tells of. */
  found: FoundFacts[];
  /** What can be said of a value without a mark, for whoever takes it for a failure all the same. */
  readonly doubts: FoundFacts[];
  /** Whether something bears a mark of failure that says no more than that. */
  isMarked: boolean;
  /** Whether it says that it worked. Any mark of failure outweighs that. */
  isSuccess: boolean;
  /** Whether it is an entry of a list. Lists in it are data. */
  readonly isEntry?: boolean;
  /** Whether something was done, or may have been, for all that the answer shows. */
  isPartial: boolean;
  /** What it is if nothing says more. */
  kind: FluzErrorKind;
  /** The response key whose payload is being read. */
  responseKey: string | null;
  requestId: unknown;
  /** The status and the headers of the HTTP answer around the value. */
  status: unknown;
  headers: unknown;
}

/** Failures beyond this many in one document add nothing to what a person can do. */
export const MAX_FAILURES = 100;

/**
 * What is noted of a failure. A code of the API outranks the HTTP status, which outranks `kind`.
 *
 * @param source where a wait and recovery data may lie.
 * @param sent the code as it came.
 * @param code the code it stands for, where that is another.
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
    // Another system's code keeps its text and loses its meaning.
    code: options.trusted === false ? null : code,
    receivedCode: sent,
    responseKey,
    httpStatus: status,
    retryAfterMs: readWait(headers, source),
    requestId,
    details: source,
  };
}

/** Notes a failure. */
export function addFailure(reading: Reading, ...what: FactsArguments): void {
  reading.found.push(factsOf(reading, ...what));
}

type FactsArguments = Parameters<typeof factsOf> extends [unknown, ...infer Rest] ? Rest : never;

/** What a status code says by itself; `null` where the body has to. A gateway's time-out leaves the outcome open. */
export function kindOfStatus(status: unknown): FluzErrorKind | null {
  if (status === 401) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 504) return "timeout";
  return Number(status) >= 500 && Number(status) < 600 ? "server" : null;
}

/** Notes that it failed where nothing tells more than a mark, or the status, does. */
export function conclude(reading: Reading): void {
  const { found, isMarked, status, kind } = reading;
  if (found.length === 0 && (isMarked || isFailed(status))) addFailure(reading, kind);
}

/** Notes that a code came without its answer: what was done around it, nobody knows, unless HTTP 401 turned it away. */
export function noteAlone(reading: Reading): void {
  if (reading.status !== 401) reading.isPartial = true;
}

/** Whether a status is one of failure (RFC 9110, 15.5 and 15.6). */
export function isFailed(status: unknown): boolean {
  return typeof status === "number" && status >= 400 && status < 600;
}
