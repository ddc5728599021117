import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { readAnswer, readFailure, readFailures } from "@fluz-kit/core";
import { configureStore } from "@reduxjs/toolkit";
import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query";
import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import {
  ApolloClient as ApolloClient3,
  gql as gql3,
  HttpLink as HttpLink3,
  InMemoryCache as InMemoryCache3,
} from "apollo-client-3/core/index.js";
import { expect, test } from "vitest";

const uri = "http://127.0.0.1:9/graphql";
const document = "query Look { lookupUser { recipientId } }";

/** Nobody ever answers, so that nothing has failed. */
const never = () => new Promise<never>(() => undefined);

const api = createApi({
  baseQuery: fetchBaseQuery({ fetchFn: never }),
  endpoints: (build) => ({ look: build.query<unknown, string>({ query: (url) => url }) }),
});

function rtkStates() {
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    // Its checks of development warn of a slow machine.
    middleware: (defaults) =>
      defaults({ immutableCheck: false, serializableCheck: false }).concat(api.middleware),
  });
  const select = api.endpoints.look.select(uri);
  const uninitialized = select(store.getState());
  void store.dispatch(api.endpoints.look.initiate(uri));
  return { uninitialized, pending: select(store.getState()) };
}

function apollo4() {
  const client = new ApolloClient({
    link: new HttpLink({ uri, fetch: never }),
    cache: new InMemoryCache(),
  });
  return client.watchQuery({ query: gql(document) }).getCurrentResult();
}

function apollo3() {
  const client = new ApolloClient3({
    link: new HttpLink3({ uri, fetch: never }),
    cache: new InMemoryCache3(),
  });
  return client.watchQuery({ query: gql3(document) }).getCurrentResult();
}

function tanstackQuery(enabled: boolean) {
  const options = { queryKey: ["look"], queryFn: never, enabled };
  return new QueryObserver(new QueryClient(), options).getCurrentResult();
}

function tanstackMutation() {
  const observer = new MutationObserver(new QueryClient(), { mutationFn: never });
  const idle = observer.getCurrentResult();
  void observer.mutate();
  return { idle, pending: observer.getCurrentResult() };
}

const results: Readonly<Record<string, () => unknown>> = {
  "Apollo Client 4, before the first answer": apollo4,
  "Apollo Client 3, before the first answer": apollo3,
  "Apollo's useQuery, loading": () => ({
    ...apollo3(),
    called: true,
    client: {},
    observable: {},
    previousData: undefined,
    variables: undefined,
  }),
  "Apollo's useMutation, not called": () => ({
    called: false,
    client: {},
    data: undefined,
    error: undefined,
    loading: false,
    reset: never,
  }),
  "Apollo Client 3's useMutation, not called": () => ({
    called: false,
    client: {},
    loading: false,
    reset: never,
  }),
  "Apollo's useLazyQuery, not called": () => ({
    called: false,
    data: undefined,
    dataState: "empty",
    error: undefined,
    loading: false,
    networkStatus: 7,
    variables: {},
  }),
  "urql's useQuery, fetching": () => ({
    data: undefined,
    error: undefined,
    extensions: undefined,
    fetching: true,
    hasNext: false,
    operation: undefined,
    stale: false,
  }),
  "urql's useMutation, not called": () => ({
    data: undefined,
    error: undefined,
    extensions: undefined,
    fetching: false,
    hasNext: false,
    operation: undefined,
    stale: false,
  }),
  "SWR, loading": () => ({
    data: undefined,
    error: undefined,
    isLoading: true,
    isValidating: true,
    mutate: never,
  }),
  "SWR's mutation, not triggered": () => ({
    data: undefined,
    error: undefined,
    isMutating: false,
    reset: never,
    trigger: never,
  }),
  "RTK Query, uninitialized": () => rtkStates().uninitialized,
  "RTK Query, pending": () => rtkStates().pending,
  "RTK Query's useMutation, not called": () => ({
    status: "uninitialized",
    isError: false,
    isLoading: false,
    isSuccess: false,
    isUninitialized: true,
    originalArgs: undefined,
    reset: never,
  }),
  "TanStack Query, pending": () => tanstackQuery(true),
  "TanStack Query, disabled": () => tanstackQuery(false),
  "TanStack Query, an idle mutation": () => tanstackMutation().idle,
  "TanStack Query, a pending mutation": () => tanstackMutation().pending,
};

test.each(Object.entries(results))("%s: nothing has failed", async (_, read) => {
  const result = read();
  expect(readFailure(result)).toBeNull();
  expect(readFailures(result)).toEqual([]);
  expect(await readAnswer(result)).toBeNull();
});
