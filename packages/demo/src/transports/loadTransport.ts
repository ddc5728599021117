import { postWithFetch } from "./postWithFetch.ts";
import type { Transport } from "./Transport.ts";

const loaders = {
  fetch: async () => postWithFetch,
  "graphql-request": async () =>
    (await import("./postWithGraphqlRequest.ts")).postWithGraphqlRequest,
  Apollo: async () => (await import("./postWithApollo.ts")).postWithApollo,
  urql: async () => (await import("./postWithUrql.ts")).postWithUrql,
} as const satisfies Readonly<Record<string, () => Promise<Transport>>>;

/** A GraphQL client that the application can send with. */
export type TransportName = keyof typeof loaders;

export const transportNames: readonly TransportName[] = [
  "fetch",
  "graphql-request",
  "Apollo",
  "urql",
];

/** Loads a client's code when it is first used. */
export function loadTransport(name: TransportName): Promise<Transport> {
  return loaders[name]();
}
