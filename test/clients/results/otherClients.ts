import { configureStore } from "@reduxjs/toolkit";
import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query";
import { Client, fetchExchange } from "@urql/core";
import type { OperationResult } from "@urql/core";
import { useRef, useState, useSyncExternalStore } from "react";
import useSWR from "swr";
import useSWRMutation from "swr/mutation";
import { Around, lookUp, registerUser, uri } from "./ResultClient.ts";
import type { CreateClient } from "./ResultClient.ts";

const variables = { phone: "5555550026" };
const ignore = () => {};

/** What urql's hooks begin with. They are not installed here; their states are as its documentation lists them. */
const atRest = {
  data: undefined,
  error: undefined,
  extensions: undefined,
  fetching: false,
  hasNext: false,
  operation: undefined,
  stale: false,
};

function stateOf({ data, error, extensions, hasNext, operation, stale }: OperationResult) {
  return { data, error, extensions, fetching: false, hasNext, operation, stale };
}

/**
 * The list of urql's `useMutation`, and of its `useQuery` when that is paused.
 *
 * @param keeps whether it keeps what it has while it asks again, as a query does
 */
const byUrql =
  (document: string, keeps: boolean): CreateClient =>
  (fetch) => {
    const client = new Client({
      url: uri,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetch,
    });
    const ask = () => (keeps ? client.query(document, {}) : client.mutation(document, variables));
    return {
      Around,
      useRequest() {
        const [result, setResult] = useState<object>(atRest);
        const send = async () => {
          setResult((before) => ({ ...(keeps ? before : atRest), fetching: true }));
          setResult(stateOf(await ask().toPromise()));
        };
        return { send, result, list: [result, send] };
      },
    };
  };

/** The fetcher of an application: a status of failure is thrown with what came. */
function createFetcher(fetch: typeof globalThis.fetch) {
  return async () => {
    const response = await fetch(uri);
    const body: unknown = await response.json();
    const { ok, status, headers } = response;
    if (!ok) throw Object.assign(new Error("refused"), { status, headers, body });
    return body;
  };
}

const bySWRMutation: CreateClient = (fetch) => ({
  Around,
  useRequest() {
    const result = useSWRMutation("register", createFetcher(fetch));
    return { send: () => result.trigger().catch(ignore), result };
  },
});

const bySWR: CreateClient = (fetch) => ({
  Around,
  useRequest() {
    const key = useRef([Math.random()]).current;
    const result = useSWR<unknown, unknown>(key, createFetcher(fetch), {
      shouldRetryOnError: false,
      dedupingInterval: 0,
      focusThrottleInterval: 0,
      loadingTimeout: 0,
    });
    return { send: () => result.mutate().catch(ignore), result };
  },
});

/** RTK Query's own hooks want React Redux: these are the states that they select. */
const byRTKQuery: CreateClient = (fetch) => {
  const api = createApi({
    baseQuery: fetchBaseQuery({ fetchFn: fetch }),
    endpoints: (build) => ({
      register: build.mutation<unknown, object>({
        query: (body) => ({ url: uri, method: "POST", body }),
      }),
    }),
  });
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) =>
      defaults({ immutableCheck: false, serializableCheck: false }).concat(api.middleware),
  });
  const subscribe = (listener: () => void) => store.subscribe(listener);
  return {
    Around,
    useRequest() {
      const [id, setId] = useState<string>();
      const state = useSyncExternalStore(subscribe, () => store.getState());
      const selected = api.endpoints.register.select({ requestId: id, fixedCacheKey: undefined })(
        state,
      );
      const result = { ...selected, reset: ignore };
      const send = () =>
        setId(store.dispatch(api.endpoints.register.initiate(variables)).requestId);
      return { send, result, list: [send, result] };
    },
  };
};

export const otherMutations: Readonly<Record<string, CreateClient>> = {
  urql: byUrql(registerUser, false),
  SWR: bySWRMutation,
  "RTK Query": byRTKQuery,
};

export const otherQueries: Readonly<Record<string, CreateClient>> = {
  urql: byUrql(lookUp, true),
  SWR: bySWR,
};
