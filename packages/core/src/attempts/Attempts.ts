import type { Operation } from "../catalogue/operations.ts";
import type { FluzError } from "../failure/FluzError.ts";

/** What attempts are counted under. */
export interface AttemptScope {
  /** The journey, as the host names it. A new name starts from zero. @default one unnamed journey */
  readonly flow?: string | undefined;
  /** @default "other" */
  readonly operation?: Operation | undefined;
}

/** One try, numbered in the order that tries begin. It comes from `begin()`. */
export type AttemptTicket = number;

interface AttemptTry extends AttemptScope {
  /** The try that this answers. If a newer try has succeeded, this answer does not count. @default a try that begins now */
  readonly ticket?: AttemptTicket | undefined;
}

interface AttemptOccurrence extends AttemptTry {
  /** Tells one failure from the same one coming back. The same name or object counts once, whoever records it. @default every call is a new failure */
  readonly id?: string | object | undefined;
}

/** What `resolveGuidance` needs to know about earlier tries, under the names it uses. Frozen. */
interface AttemptReading {
  /** Confirmed failures on the ladder of this failure, this one included. 0 when none is confirmed. */
  readonly attempt: number;
  /** The failure before this one, if its outcome is unknown. */
  readonly previous: FluzError | null;
}

/**
 * How often something failed, in memory only. The count only adds help: it never locks anybody out.
 * Only what the server confirmed counts. `ladderOf` says which failures are counted together: wrong
 * digits, server faults and steps that must come first are counted separately.
 */
export interface Attempts {
  /** Begins a try. Keep the ticket, and pass it back with the outcome. */
  begin(scope?: AttemptScope): AttemptTicket;
  /** Counts a failure. Returns the count on its ladder; for a failure on no ladder, how often the person's input was turned down. */
  record(failure: FluzError, occurrence?: AttemptOccurrence): number;
  /** What the past would look like with this failure recorded, without recording it: for a render that comes first. If it is already recorded, returns the current state. */
  preview(failure: FluzError, occurrence?: AttemptOccurrence): AttemptReading;
  /** Whether this occurrence is already recorded under this flow and operation. */
  has(occurrence: AttemptOccurrence): boolean;
  /** Confirmed failures on the ladder of this failure. Without a failure: how often the person's input was turned down. */
  of(scope?: AttemptScope, failure?: FluzError | null): number;
  /**
   * The failure before the latest one, if its outcome is unknown: a time-out, a lost connection, AUTH-0014,
   * AUTH-0025. It stays until the server judges a later try. Pass it to `resolveGuidance` as `previous`.
   */
  previousUnknown(scope?: AttemptScope): FluzError | null;
  /** The operation worked: it starts from zero, and answers to older tries no longer count. */
  succeed(of?: AttemptTry): void;
  /**
   * Starts one operation from zero, or the whole flow if no `operation` is given. Answers to older tries
   * no longer count. For another phone number, another account, or the same flow entered again.
   */
  reset(scope?: AttemptScope): void;
  /** Calls the listener after every change of a count or of the previous failure. */
  subscribe(listener: () => void): () => void;
}
