"use client";
import type { Operation } from "@fluz-kit/core";
import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { useInsertionEffect, useState, useSyncExternalStore } from "react";
import { createFluzMutation } from "./createFluzMutation.ts";
import { nameOf } from "./nameOf.ts";
import type { UseFluzMutationOptions } from "./UseFluzMutationOptions.ts";
import type { UseFluzMutationResult } from "./UseFluzMutationResult.ts";

/**
 * A mutation that cannot lose a failure, leak what was typed, or send twice.
 *
 * - A failure that an answer hides behind HTTP 200 is an error, as is everything that was thrown.
 * - One press, one request: while one is pending, `mutate` sends no other.
 * - It is never retried, and never waits for a connection. After the renewal of a `session` it is sent
 *   once more if its answer shows that nothing was done, and not otherwise.
 * - Input and answer stay out of the cache, its callbacks, the devtools and every storage. Once it is
 *   over the cache holds nothing of it; the error lives on in this hook, without the request's data.
 * - A framework's signal, such as the redirect of a router, is no failure: `mutateAsync` rejects with
 *   it, React throws it in the next render, no callback is called, and the cache sees a cancellation.
 *
 * It can be sent from effects and layout effects, at mount, and in its own callbacks. The result has
 * the names of TanStack's `useMutation` and is a source for `useFluzError`. When the component goes
 * while it is pending, it is aborted and nobody is told. A screen that React's `Activity` hides has not
 * gone: the request goes on, and what became of it shows when the screen does. Another `mutationKey`
 * makes it another mutation: it is idle, and what was pending is aborted.
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
  const [{ read, subscribe, commit, leave, ...functions }] = useState(createFluzMutation);
  const name = nameOf(options.mutationKey);
  const readIt = () => read(name);
  const state = useSyncExternalStore(subscribe, readIt, readIt);
  // Before the layout effects of any child, which may send. Neither StrictMode nor a screen that is
  // hidden ends them: only a component that goes does.
  useInsertionEffect(() => commit(client, options, name));
  useInsertionEffect(() => leave, [leave]);
  if ("thrown" in state) throw state.thrown;
  return { ...state, operation: options.operation, ...functions };
}
