"use client";
import type { UseFluzErrorOptions } from "./UseFluzErrorOptions.ts";
import type { UseFluzErrorResult } from "./UseFluzErrorResult.ts";
import { useFailure } from "./useFailure.ts";

const noOptions: UseFluzErrorOptions = {};

/**
 * What to say about a failure, the steps that work, and the wiring of the fields it may belong to.
 * Works with and without a provider. Never throws.
 *
 * @param source any failure, a FluzError, or the result of a TanStack query or mutation; nothing if
 *   failures are handed to `report()`. Keep the value between renders: a new object is a new failure.
 */
export function useFluzError(
  source?: unknown,
  options: UseFluzErrorOptions = noOptions,
): UseFluzErrorResult {
  const { operation, flow, fields, actions, authenticated, enumerationPolicy } = options;
  return useFailure(source, { operation, flow, fields, actions, authenticated, enumerationPolicy });
}
