// What a function of the host's gets that sends a request.
export interface RequestDetails {
  /** Aborted when nobody waits for the answer any more: its component has gone, the person has gone back, or what it is about is another. */
  readonly signal: AbortSignal;
}
