import { readFailure } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { FluzMeta } from "./FluzMeta.ts";

/** What is read of a query or mutation in its cache. */
export interface Observed {
  readonly meta: FluzMeta | undefined;
  readonly mutationId?: number;
  readonly state: { readonly status: string; readonly data?: unknown; readonly error: unknown };
}

/** What a query or mutation failed with. One that succeeds with a documented code in its data has failed too. */
export function failureOf({ state }: Pick<Observed, "state">): FluzError | null {
  const failure = readFailure({ ...state, isError: true });
  return state.status === "error" || failure?.code ? failure : null;
}
