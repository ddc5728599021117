import { isControlFlow, readFailure } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { FluzMeta } from "./FluzMeta.ts";

/** What is read of a query or mutation in its cache. */
export interface Observed {
  readonly meta: FluzMeta | undefined;
  readonly mutationId?: number;
  readonly state: { readonly status: string; readonly data?: unknown; readonly error: unknown };
}

/**
 * What a query or mutation failed with. One that succeeds with a documented code in its data has failed
 * too; one that ends in the signal of a framework has not.
 */
export function failureOf({ state }: Pick<Observed, "state">): FluzError | null {
  if (isControlFlow(state.error)) return null;
  const isError = state.status === "error";
  const failure = readFailure({ ...state, isError });
  return isError || failure?.code ? failure : null;
}
