import { isControlFlow, readFailure } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { FluzMeta } from "./FluzMeta.ts";

/** The part of a cached query or mutation that is read. */
export interface Observed {
  readonly meta: FluzMeta | undefined;
  readonly mutationId?: number;
  readonly state: { readonly status: string; readonly data?: unknown; readonly error: unknown };
}

/**
 * The failure of a query or mutation. A success with a documented code in its data is a failure too. The
 * signal of a framework is not.
 */
export function failureOf({ state }: Pick<Observed, "state">): FluzError | null {
  if (isControlFlow(state.error)) return null;
  const isError = state.status === "error";
  const failure = readFailure({ ...state, isError });
  return isError || failure?.code ? failure : null;
}
