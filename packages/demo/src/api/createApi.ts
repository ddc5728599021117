import type { Session } from "../session/createSession.ts";
import { loadTransport } from "../transports/loadTransport.ts";
import type { TransportName } from "../transports/loadTransport.ts";
import { documentOf } from "./operations.ts";
import type { OperationName, VariablesOf } from "./operations.ts";
import { withDeadline } from "./withDeadline.ts";

/** How long an answer may take. */
const TIMEOUT_MS = 10_000;

export interface ApiOptions {
  /** Where the API is. */
  readonly endpoint: string;
  readonly transport: TransportName;
  readonly session: Session;
  readonly fetch: typeof fetch;
}

interface CallDetails {
  readonly signal?: AbortSignal;
  /** The same for each try of one request, so that the API does it once. */
  readonly idempotencyKey?: string;
}

/** Calls an operation. Resolves with its payload, or rejects with the failure. */
export type Api = <Name extends OperationName>(
  name: Name,
  variables: VariablesOf<Name>,
  details?: CallDetails,
) => Promise<unknown>;

export function createApi({ endpoint, transport, session, fetch }: ApiOptions): Api {
  return async (name, variables, { signal, idempotencyKey } = {}) => {
    const authorization = session.authorization();
    const headers = {
      ...(authorization === null ? {} : { authorization }),
      ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
    };
    const post = await loadTransport(transport);
    const document = documentOf(name);
    return withDeadline(TIMEOUT_MS, signal, (signal) =>
      post({ url: endpoint, document, variables, responseKey: name, headers, signal, fetch }),
    );
  };
}
