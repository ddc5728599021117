import type { AttemptTicket, FluzError } from "@fluz-kit/core";

/** One failure at one time. The same failure coming back is another occurrence: its identity is what tells. */
export interface Occurrence {
  readonly error: FluzError;
  /** What failed beside it in the same answer, under other response keys. Only a summary has room for these. */
  readonly others: readonly FluzError[];
  /** What attempts are counted by, so that two readers of one failure count it once. */
  readonly id: string | object;
  /** The try that it is the answer to, where one is known. */
  readonly ticket?: AttemptTicket;
}
