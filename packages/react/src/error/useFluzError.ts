"use client";
import type { Operation } from "@fluz-kit/core";
import type { UseFluzErrorOptions } from "./UseFluzErrorOptions.ts";
import type { UseFluzErrorResult } from "./UseFluzErrorResult.ts";
import { useFailure } from "./useFailure.ts";

const noOptions: UseFluzErrorOptions = {};

/**
 * What to say about a failure, the steps that work, and the wiring of the fields it may belong to.
 * Works with and without a provider. Never throws. The result's types follow the operation, which a
 * source that knows its own brings along.
 *
 * @param source any failure, a FluzError, or the result of a TanStack query or mutation; nothing if
 *   failures are handed to `report()`. Keep the value between renders: a new object is a new failure.
 */
export function useFluzError<O extends Operation>(
  source: { readonly operation: O },
  options?: UseFluzErrorOptions<O>,
): UseFluzErrorResult<O>;
export function useFluzError<O extends Operation = Operation>(
  source?: unknown,
  options?: UseFluzErrorOptions<O>,
): UseFluzErrorResult<O>;
export function useFluzError(
  source?: unknown,
  options: UseFluzErrorOptions = noOptions,
): UseFluzErrorResult {
  return useFailure(source, options);
}
