import type { Operation } from "../catalogue/operations.ts";
import type { FluzError } from "../failure/FluzError.ts";

/** What attempts are counted under. */
export interface AttemptScope {
  /** The journey, as the host names it. A new name starts afresh. @default one unnamed journey */
  readonly flow?: string | undefined;
  /** @default "other" */
  readonly operation?: Operation | undefined;
}

/** One try, in the order of all tries. From `begin()`. */
export type AttemptTicket = number;

export interface AttemptTry extends AttemptScope {
  /** The try that this is the answer to. An answer that a newer success has overtaken counts nothing. @default a try of this moment */
  readonly ticket?: AttemptTicket | undefined;
}

export interface AttemptOccurrence extends AttemptTry {
  /** Tells one failure from the same one coming back: under one name, or one object, it counts once, whoever records it. @default every call is a failure of its own */
  readonly id?: string | object | undefined;
}

/** What `resolveGuidance` needs to know of the past, under its own names. Frozen. */
export interface AttemptReading {
  /** Confirmed failures so far on the ladder of this failure, this one included. 0 when none is confirmed. */
  readonly attempt: number;
  /** The failure before this one, when its outcome is unknown. */
  readonly previous: FluzError | null;
}

/**
 * How often something failed, in memory only. It counts what the server confirmed, and it adds help:
 * it never locks anybody out. Which failures share a ladder stands with `ladderOf`: wrong digits are
 * counted apart from faults of the server, and from steps that have to come first.
 */
export interface Attempts {
  /** A try begins. Keep the ticket, and give it back with the outcome. */
  begin(scope?: AttemptScope): AttemptTicket;
  /** Counts a failure; answers how many of its ladder there are now, or how many were turned down where it climbs none. */
  record(failure: FluzError, occurrence?: AttemptOccurrence): number;
  /** What recording this failure makes the past look like, without recording it: for a render that comes before. Recorded already, it says how things stand. */
  preview(failure: FluzError, occurrence?: AttemptOccurrence): AttemptReading;
  /** Whether this occurrence has been recorded under this flow and operation. */
  has(occurrence: AttemptOccurrence): boolean;
  /** Confirmed failures on the ladder of this failure; without one, how often what the person gave was turned down. */
  of(scope?: AttemptScope, failure?: FluzError | null): number;
  /**
   * The failure before the latest one, if nobody knows how it ended: a time-out, a lost connection,
   * AUTH-0014, AUTH-0025. It stands until the server judges a later try. Goes into `previous` of `resolveGuidance`.
   */
  previousUnknown(scope?: AttemptScope): FluzError | null;
  /** It worked: the operation starts afresh, and answers to older tries count nothing. */
  succeed(of?: AttemptTry): void;
  /**
   * Starts afresh, and lets no answer to an older try count: one operation, or without `operation`
   * the whole flow. For another phone number, another account, or the same flow entered again.
   */
  reset(scope?: AttemptScope): void;
  /** Tells the listener whenever a count or what came before has changed. */
  subscribe(listener: () => void): () => void;
}
