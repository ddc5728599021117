"use client";
import type { Operation } from "@fluz-kit/core";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createFluzMutation } from "./createFluzMutation.ts";
import type { UseFluzMutationOptions } from "./UseFluzMutationOptions.ts";
import type { UseFluzMutationResult } from "./UseFluzMutationResult.ts";

/**
 * A mutation that cannot lose a failure, leak what was typed, or send twice.
 *
 * - A failure that an answer hides behind HTTP 200 is an error, as is everything that was thrown.
 * - One press, one request: while one is pending, `mutate` does nothing.
 * - It is never retried, and never waits for a connection. After the renewal of a `session` it is sent
 *   once more if its answer shows that nothing was done, and not otherwise.
 * - Input and answer stay out of the cache, its callbacks, the devtools and every storage. Once it is
 *   over the cache holds nothing of it; the error lives on in this hook, without the request's data.
 *
 * The result has the names of TanStack's `useMutation` and is a source for `useFluzError`. When the
 * component goes while it is pending, it is aborted and nobody is told.
 *
 * @param queryClient in place of the nearest one
 */
export function useFluzMutation<O extends Operation, TData = unknown, TInput = void>(
  options: UseFluzMutationOptions<O, TData, TInput>,
  queryClient?: QueryClient,
): UseFluzMutationResult<O, TData, TInput>;
export function useFluzMutation(
  options: UseFluzMutationOptions<Operation, unknown, unknown>,
  queryClient?: QueryClient,
): UseFluzMutationResult<Operation, unknown, unknown> {
  const client = useQueryClient(queryClient);
  const [mutation] = useState(() => createFluzMutation(client, options));
  const { read, subscribe, commit, ...functions } = mutation;
  const state = useSyncExternalStore(subscribe, read, read);
  useEffect(() => commit(client, options));
  return { ...state, operation: options.operation, ...functions };
}
