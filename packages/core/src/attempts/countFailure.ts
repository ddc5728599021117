import type { FluzError } from "../failure/FluzError.ts";
import { isOutcomeUnknown } from "../failure/isOutcomeUnknown.ts";
import { JUDGED, ladderOf } from "./ladderOf.ts";

/** What has happened so far under one flow and operation. Immutable. */
export interface AttemptRecord {
  /** Confirmed failures by ladder. */
  readonly counts: ReadonlyMap<string, number>;
  /** The latest failure that still has an unknown outcome. */
  readonly open: FluzError | null;
  /** The failure of unknown outcome before the latest failure. */
  readonly previous: FluzError | null;
}

/** The record before anything has failed. */
export const emptyRecord: AttemptRecord = { counts: new Map(), open: null, previous: null };

/** The record after one more failure. A cancellation leaves it as it is. */
export function countFailure(record: AttemptRecord, error: FluzError): AttemptRecord {
  if (error.kind === "aborted") return record;
  const ladder = ladderOf(error);
  const counts =
    ladder === null
      ? record.counts
      : new Map(record.counts).set(ladder, countOf(record, error) + 1);
  const { open } = record;
  if (isOutcomeUnknown(error)) return { counts, open: error, previous: open };
  // A demand to wait or to sign in again does not say how the try before it ended.
  return { counts, open: ladder === "unjudged" ? open : null, previous: open };
}

/** How many failures a record holds on the ladder of this failure. */
export function countOf({ counts }: AttemptRecord, error: FluzError | null | undefined): number {
  return counts.get((error && ladderOf(error)) ?? JUDGED) ?? 0;
}
