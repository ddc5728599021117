/** One request, as an application would hand it to any client. */
export interface Call {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The fields of the operation by response key, for clients that want an artifact of a compiler. */
  readonly fields: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** The client's own option for a time-out, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** How a signal can end a request. */
export type SignalEnding = "timeout signal" | "cancel" | "cancelled before";

/** For clients that take no signal. */
export const everySignal: readonly SignalEnding[] = [
  "timeout signal",
  "cancel",
  "cancelled before",
];

/** A client, used as its documentation shows. It resolves with, or rejects with, whatever it makes of the answer. */
export interface RecordedClient {
  send(call: Call): Promise<unknown>;
  /** Whether it has a time-out of its own. */
  readonly hasTimeout?: boolean;
  /** The ends of a request that never get through to it: it cannot be told, or its promise stays open. */
  readonly deafTo?: readonly SignalEnding[];
}

export type RecordedClients = Readonly<Record<string, RecordedClient>>;

export const jsonHeaders = { "content-type": "application/json" } as const;

/** The body of a GraphQL request over HTTP. */
export function bodyOf({ query, variables }: Call): { query: string; variables: object } {
  return { query, variables };
}
