import { configureStore } from "@reduxjs/toolkit";
import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query";
import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import axios from "axios";
import { bodyOf, jsonHeaders } from "./RecordedClient.ts";
import type { Call, RecordedClients } from "./RecordedClient.ts";

function createStore({ timeoutMs }: Call) {
  const timeout = timeoutMs === undefined ? {} : { timeout: timeoutMs };
  const api = createApi({
    baseQuery: fetchBaseQuery({ ...timeout }),
    endpoints: (build) => ({
      change: build.mutation<unknown, Call>({ query: requestOf }),
      look: build.query<unknown, Call>({ query: requestOf }),
    }),
  });
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) =>
      defaults({ serializableCheck: false, immutableCheck: false }).concat(api.middleware),
  });
  return { api, store };
}

const requestOf = (call: Call) => ({ url: call.url, method: "POST", body: bodyOf(call) });

/** Calls off what a store has begun, as a component does that goes. */
function stopOn<T extends { abort(): void }>(signal: AbortSignal | undefined, sent: T): T {
  if (signal?.aborted) sent.abort();
  signal?.addEventListener("abort", () => sent.abort());
  return sent;
}

const postJson = async (call: Call): Promise<unknown> => {
  const { url, signal = null } = call;
  const body = JSON.stringify(bodyOf(call));
  return (await fetch(url, { method: "POST", headers: jsonHeaders, body, signal })).json();
};

const postByAxios = async (call: Call): Promise<unknown> => {
  const { url, signal } = call;
  const { data } = await axios.post<unknown>(url, bodyOf(call), signal ? { signal } : {});
  return data;
};

async function observeQuery(queryFn: () => Promise<unknown>): Promise<unknown> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const observer = new QueryObserver(client, { queryKey: ["recorded"], queryFn });
  const result = await observer.refetch();
  client.clear();
  return result;
}

async function observeMutation(mutationFn: () => Promise<unknown>): Promise<unknown> {
  const observer = new MutationObserver(new QueryClient(), { mutationFn });
  await observer.mutate().catch(() => undefined);
  return observer.getCurrentResult();
}

/** Such a store is called off without a reason, so that no time-out can be told from a cancel. */
const reasons = ["timeout signal"] as const;

/** Stores that keep what came of a request as a result, and reject nothing. */
export const storeClients: RecordedClients = {
  "RTK Query, its base query": {
    hasTimeout: true,
    send: async (call) => {
      const query = fetchBaseQuery(call.timeoutMs === undefined ? {} : { timeout: call.timeoutMs });
      const { signal = new AbortController().signal } = call;
      const api = {
        signal,
        abort: () => undefined,
        dispatch: () => undefined,
        getState: () => ({}),
        extra: undefined,
        endpoint: "change",
        type: "mutation",
      } as const;
      return query(requestOf(call), api, {});
    },
  },
  "RTK Query, a mutation": {
    hasTimeout: true,
    deafTo: reasons,
    send: async (call) => {
      const { api, store } = createStore(call);
      return stopOn(call.signal, store.dispatch(api.endpoints.change.initiate(call)));
    },
  },
  "RTK Query, a mutation unwrapped": {
    hasTimeout: true,
    deafTo: reasons,
    send: async (call) => {
      const { api, store } = createStore(call);
      return stopOn(call.signal, store.dispatch(api.endpoints.change.initiate(call))).unwrap();
    },
  },
  "RTK Query, a query": {
    hasTimeout: true,
    deafTo: reasons,
    send: async (call) => {
      const { api, store } = createStore(call);
      return stopOn(call.signal, store.dispatch(api.endpoints.look.initiate(call)));
    },
  },
  "TanStack Query, a query by fetch": { send: (call) => observeQuery(() => postJson(call)) },
  "TanStack Query, a query by axios": { send: (call) => observeQuery(() => postByAxios(call)) },
  "TanStack Query, a mutation by fetch": { send: (call) => observeMutation(() => postJson(call)) },
  "TanStack Query, a mutation by axios": {
    send: (call) => observeMutation(() => postByAxios(call)),
  },
};
