// What TanStack Query hands to a screen while it asks and when it has an answer.

export interface QueryState {
  readonly status: "pending" | "error" | "success";
  readonly isError: boolean;
  readonly error: unknown;
  readonly data: unknown;
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
  readonly errorUpdateCount: number;
  readonly fetchStatus: "fetching" | "idle";
  readonly refetch: () => void;
}

export const unasked: QueryState = {
  status: "pending",
  isError: false,
  error: null,
  data: undefined,
  dataUpdatedAt: 0,
  errorUpdatedAt: 0,
  errorUpdateCount: 0,
  fetchStatus: "idle",
  refetch: () => {},
};

/** It asks, for the first time or again. Without data it hides what was wrong meanwhile. */
export function asking(query: QueryState): QueryState {
  const hidden = { status: "pending", isError: false, error: null } as const;
  return { ...query, ...(query.dataUpdatedAt === 0 && hidden), fetchStatus: "fetching" };
}

export function failedWith(query: QueryState, error: unknown): QueryState {
  return {
    ...query,
    status: "error",
    isError: true,
    error,
    errorUpdatedAt: Date.now(),
    errorUpdateCount: query.errorUpdateCount + 1,
    fetchStatus: "idle",
  };
}

export function workedWith(query: QueryState, data: unknown): QueryState {
  return {
    ...query,
    status: "success",
    isError: false,
    error: null,
    data,
    dataUpdatedAt: Date.now(),
    fetchStatus: "idle",
  };
}
