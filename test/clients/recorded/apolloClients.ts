import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { BatchHttpLink } from "@apollo/client/link/batch-http";
import {
  ApolloClient as ApolloClient3,
  gql as gql3,
  HttpLink as HttpLink3,
  InMemoryCache as InMemoryCache3,
} from "apollo-client-3/core/index.js";
import { BatchHttpLink as BatchHttpLink3 } from "apollo-client-3/link/batch-http/index.js";
import type { Call, RecordedClient, RecordedClients } from "./RecordedClient.ts";

type ErrorPolicy = "none" | "all" | "ignore";
type Link = "http" | "batch";

const options = ({ variables, signal }: Call, errorPolicy: ErrorPolicy) =>
  ({
    variables: { ...variables },
    fetchPolicy: "no-cache",
    errorPolicy,
    context: { fetchOptions: { signal } },
  }) as const;

function byApollo4(link: Link, errorPolicy: ErrorPolicy = "none"): RecordedClient {
  return {
    // Its promise stays open.
    ...(link === "http" ? { deafTo: ["cancelled before"] } : {}),
    send: async (call) => {
      const Link = link === "http" ? HttpLink : BatchHttpLink;
      const client = new ApolloClient({
        link: new Link({ uri: call.url }),
        cache: new InMemoryCache(),
      });
      return call.query.startsWith("query")
        ? client.query({ query: gql(call.query), ...options(call, errorPolicy) })
        : client.mutate({ mutation: gql(call.query), ...options(call, errorPolicy) });
    },
  };
}

function byApollo3(link: Link, errorPolicy: ErrorPolicy = "none"): RecordedClient {
  return {
    send: async (call) => {
      const Link = link === "http" ? HttpLink3 : BatchHttpLink3;
      const client = new ApolloClient3({
        link: new Link({ uri: call.url }),
        cache: new InMemoryCache3(),
      });
      return call.query.startsWith("query")
        ? client.query({ query: gql3(call.query), ...options(call, errorPolicy) })
        : client.mutate({ mutation: gql3(call.query), ...options(call, errorPolicy) });
    },
  };
}

/** Apollo Client by its links and error policies. With `ignore` it drops every error of `errors[]`. */
export const apolloClients: RecordedClients = {
  "Apollo Client 4": byApollo4("http"),
  "Apollo Client 4, errors as a result": byApollo4("http", "all"),
  "Apollo Client 4, errors ignored": byApollo4("http", "ignore"),
  "Apollo Client 4, batched": byApollo4("batch"),
  "Apollo Client 4, batched, errors as a result": byApollo4("batch", "all"),
  "Apollo Client 3": byApollo3("http"),
  "Apollo Client 3, errors as a result": byApollo3("http", "all"),
  "Apollo Client 3, errors ignored": byApollo3("http", "ignore"),
  "Apollo Client 3, batched": byApollo3("batch"),
  "Apollo Client 3, batched, errors as a result": byApollo3("batch", "all"),
};
