import type { AttemptTicket, FluzError } from "@fluz-kit/core";

/** One failure at one time. The same failure coming back is another occurrence: its identity is what tells. */
export interface Occurrence {
  readonly error: FluzError;
  /** What failed beside it in the same answer, under other response keys. Only a summary has room for these. */
  readonly others: readonly FluzError[];
  /** When it was read: higher is newer, and no two have the same. */
  readonly age: number;
  /** What attempts are counted by, so that two readers of one failure count it once. */
  readonly id: string | object;
  /** The try that it is the answer to, where one is known. */
  readonly ticket?: AttemptTicket;
}

let newest = 0;

/** The age of an error that comes up now. */
export function nextAge(): number {
  newest += 1;
  return newest;
}
