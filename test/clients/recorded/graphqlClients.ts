import { fetchExchange, Client as UrqlClient } from "@urql/core";
import { GraphQLClient } from "graphql-request";
import { createClient as createSseClient } from "graphql-sse";
import { everySignal } from "./RecordedClient.ts";
import type { Call, RecordedClients } from "./RecordedClient.ts";
import { byRelay } from "./byRelay.ts";

const signalOf = ({ signal }: Call) => (signal ? { signal } : {});

/** Clients that know GraphQL, without a cache of their own. */
export const graphqlClients: RecordedClients = {
  urql: {
    send: ({ url, query, variables, signal }) => {
      const client = new UrqlClient({
        url,
        exchanges: [fetchExchange],
        preferGetMethod: false,
        // Its own signal ends a request that nobody waits for any more.
        fetch: (input, init) => fetch(input, { ...init, signal: signal ?? init?.signal ?? null }),
      });
      const sent = query.startsWith("query")
        ? client.query(query, variables)
        : client.mutation(query, variables);
      return sent.toPromise();
    },
  },
  "graphql-request": {
    send: (call) =>
      new GraphQLClient(call.url).request({
        document: call.query,
        variables: call.variables,
        ...signalOf(call),
      }),
  },
  "graphql-request, raw": {
    send: (call) =>
      new GraphQLClient(call.url).rawRequest({
        query: call.query,
        variables: call.variables,
        ...signalOf(call),
      }),
  },
  "graphql-request, errors kept": {
    send: (call) =>
      new GraphQLClient(call.url, { errorPolicy: "all" }).rawRequest({
        query: call.query,
        variables: call.variables,
        ...signalOf(call),
      }),
  },
  "graphql-sse": {
    // graphql-sse is called off by the disposer that subscribe returns.
    deafTo: everySignal,
    send: ({ url, query, variables }) =>
      new Promise((resolve, reject) => {
        const client = createSseClient({ url, retryAttempts: 0 });
        client.subscribe<unknown>(
          { query, variables: { ...variables } },
          { next: resolve, error: reject, complete: () => client.dispose() },
        );
      }),
  },
  Relay: {
    send: (call) => byRelay(call, async (response) => response.json()),
  },
  "Relay, statuses thrown": {
    send: (call) =>
      byRelay(call, async (response) => {
        const { status, headers } = response;
        const body = await response.json();
        if (status < 400) return body;
        throw Object.assign(new Error(`The server answered ${status}.`), { status, headers, body });
      }),
  },
};
