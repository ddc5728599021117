// What a host's function is given when it sends a request, so that it can stop when nobody waits.

/** Passed to every function of the host that sends a request. */
export interface RequestDetails {
  /** Aborted when nobody waits for the answer any more: its component has gone, the person has gone back, or what it is about is another. */
  readonly signal: AbortSignal;
}
