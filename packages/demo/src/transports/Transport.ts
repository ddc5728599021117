/** One GraphQL request, whichever client sends it. */
export interface TransportRequest {
  readonly url: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The name of the answer within `data`. */
  readonly responseKey: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
}

/** Sends a request. Resolves with the payload under `responseKey`, or rejects with the failure. */
export type Transport = (request: TransportRequest) => Promise<unknown>;
