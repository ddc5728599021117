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
 * A mutation that cannot lose a failure, leak the input, or send twice.
 *
 * - A failure that an answer hides behind HTTP 200 is an error, and so is everything that was thrown.
 * - One press sends one request: while one is pending, `mutate` sends no other.
 * - It is never retried, and never waits for a connection. After the renewal of a `session` it is sent
 *   once more only if its answer shows that nothing was done.
 * - Input and answer stay out of the cache, its callbacks, the devtools and every storage. At the end the
 *   cache keeps nothing. The error stays in this hook, without the request's data.
 * - A framework's signal, such as a router's redirect, is not a failure: `mutateAsync` rejects with it,
 *   React throws it in the next render, no callback is called, and the cache sees a cancellation.
 *
 * You can send from effects and layout effects, at mount, and in its own callbacks. The result has the
 * names of TanStack's `useMutation` and is a source for `useFluzError`. If the component unmounts while a
 * request is pending, the request is aborted and no callback is called. A screen that React's `Activity`
 * hides has not unmounted: the request goes on, and its outcome is there when the screen is shown.
 * Another `mutationKey` makes it another mutation: it is idle, and the pending request is aborted.
 *
 * @param queryClient used instead of the nearest one
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
  // Runs before the layout effects of all children, which may send. StrictMode and hidden screens do not
  // clean it up: only unmounting does.
  useInsertionEffect(() => commit(client, options, name));
  useInsertionEffect(() => leave, [leave]);
  if ("thrown" in state) throw state.thrown;
  return { ...state, operation: options.operation, ...functions };
}
