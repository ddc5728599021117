import type { FluzError } from "@fluz-kit/core";
import type { Mutation } from "@tanstack/react-query";
import { failureOf } from "./failureOf.ts";

/**
 * Reports the answer to the request of a mutation that has just begun. TanStack Query calls a mutation
 * failed if a callback throws, although the request has worked. So its state alone is not enough.
 *
 * @param hear gets the failure that the answer hides, or `null`; not called if the request fails
 * @returns a function that gives the mutation its own function back
 */
export function watchAnswer(
  mutation: Mutation<unknown, unknown>,
  hear: (failure: FluzError | null) => void,
): () => void {
  const { options } = mutation;
  const { mutationFn } = options;
  if (!mutationFn) return () => {};
  const watched = {
    ...options,
    async mutationFn(...told: Parameters<typeof mutationFn>) {
      const data = await Reflect.apply(mutationFn, options, told);
      hear(failureOf({ state: { status: "success", data, error: null } }));
      return data;
    },
  };
  mutation.options = watched;
  return () => {
    if (mutation.options === watched) mutation.options = options;
  };
}
