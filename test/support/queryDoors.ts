import { fluzQueryFn } from "@fluz-kit/react-query";
import { QueryClient } from "@tanstack/react-query";
import type { Doors } from "./coreDoors.ts";
import { failureOf } from "./coreDoors.ts";

const ask = (queryFn: () => unknown) =>
  failureOf(() => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } });
    return client.fetchQuery({ queryKey: ["doors"], queryFn: fluzQueryFn(queryFn) });
  });

/** Query functions that resolve with a value. `undefined` is left out: TanStack Query takes it for a mistake. */
export const answerQueryDoors: Doors = {
  "fluzQueryFn, resolved": (value) => ask(() => value ?? null),
};

/** Query functions that are thrown a value. */
export const thrownQueryDoors: Doors = {
  "fluzQueryFn, rejected": (value) => ask(() => Promise.reject(value)),
};
