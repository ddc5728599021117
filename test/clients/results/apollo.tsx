import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider, useLazyQuery, useMutation, useQuery } from "@apollo/client/react";
import {
  ApolloClient as ApolloClient3,
  gql as gql3,
  HttpLink as HttpLink3,
  InMemoryCache as InMemoryCache3,
} from "apollo-client-3/core/index.js";
import {
  ApolloProvider as ApolloProvider3,
  useLazyQuery as useLazyQuery3,
  useMutation as useMutation3,
  useQuery as useQuery3,
} from "apollo-client-3/react/index.js";
import type { ErrorPolicy } from "@apollo/client";
import { lookUp, registerUser, uri } from "./ResultClient.ts";
import type { CreateClient, MountedClient } from "./ResultClient.ts";

const variables = { phone: "5555550026" };
const ignore = () => {};

function around4(fetch: typeof globalThis.fetch): MountedClient["Around"] {
  const client = new ApolloClient({
    link: new HttpLink({ uri, fetch }),
    cache: new InMemoryCache(),
    devtools: { enabled: false },
  });
  return ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider>;
}

function around3(fetch: typeof globalThis.fetch): MountedClient["Around"] {
  const client = new ApolloClient3({
    link: new HttpLink3({ uri, fetch }),
    cache: new InMemoryCache3(),
    devtools: { enabled: false },
  });
  return ({ children }) => <ApolloProvider3 client={client}>{children}</ApolloProvider3>;
}

const mutation4 =
  (errorPolicy: ErrorPolicy): CreateClient =>
  (fetch) => ({
    Around: around4(fetch),
    useRequest() {
      const list = useMutation(gql(registerUser), { errorPolicy });
      const [register, result] = list;
      return { send: () => register({ variables }).catch(ignore), result, list };
    },
  });

const mutation3 =
  (errorPolicy: ErrorPolicy): CreateClient =>
  (fetch) => ({
    Around: around3(fetch),
    useRequest() {
      const list = useMutation3(gql3(registerUser), { errorPolicy });
      const [register, result] = list;
      return { send: () => register({ variables }).catch(ignore), result, list };
    },
  });

export const apolloMutations: Readonly<Record<string, CreateClient>> = {
  "Apollo Client 4": mutation4("none"),
  "Apollo Client 4, errors beside the data": mutation4("all"),
  "Apollo Client 3": mutation3("none"),
  "Apollo Client 3, errors beside the data": mutation3("all"),
};

export const apolloQueries: Readonly<Record<string, CreateClient>> = {
  "Apollo Client 4": (fetch) => ({
    Around: around4(fetch),
    useRequest() {
      const result = useQuery(gql(lookUp));
      return { send: () => result.refetch().catch(ignore), result };
    },
  }),
  "Apollo Client 4, when called": (fetch) => ({
    Around: around4(fetch),
    useRequest() {
      const list = useLazyQuery(gql(lookUp), { fetchPolicy: "network-only" });
      const [look, result] = list;
      return { send: () => look().catch(ignore), result, list };
    },
  }),
  "Apollo Client 3": (fetch) => ({
    Around: around3(fetch),
    useRequest() {
      const result = useQuery3(gql3(lookUp), { notifyOnNetworkStatusChange: true });
      return { send: () => result.refetch().catch(ignore), result };
    },
  }),
  "Apollo Client 3, when called": (fetch) => ({
    Around: around3(fetch),
    useRequest() {
      const list = useLazyQuery3(gql3(lookUp), { fetchPolicy: "network-only" });
      const [look, result] = list;
      return { send: () => look().catch(ignore), result, list };
    },
  }),
};
