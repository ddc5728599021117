import type { FluzError, Operation } from "@fluz-kit/core";
import type { QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failureOf.ts";
import type { Observed } from "./failureOf.ts";
import type { FluzMeta } from "./FluzMeta.ts";
import { surface } from "./surface.ts";

/** An error that nobody shows. */
export interface ReportedFailure {
  readonly error: FluzError;
  /** What the person was doing, where `meta` says it. */
  readonly operation: Operation | undefined;
  readonly meta: FluzMeta | undefined;
}

export interface ReportFailuresOptions {
  /** Told of each, once; the place for a toast, or for a message at the head of the page. */
  readonly onFailure: (failure: ReportedFailure) => void;
}

/**
 * One place for the errors that nobody owns. Who shows an error says so in `meta`:
 * `meta: { fluz: { owner: "screen" } }`. `useFluzMutation` has said it already; a query that throws to
 * a boundary has to say it too.
 *
 * An error that stands is told once: not again with every poll, and not once for each of five queries
 * that fail in the same way, until the queries it stands for succeed or go. Cancellations are no errors.
 * A query that succeeds with a documented code in its data has failed.
 *
 * It listens beside the caches' own callbacks and replaces none of them.
 *
 * @returns ends it
 */
export function reportFailures(
  queryClient: QueryClient,
  { onFailure }: ReportFailuresOptions,
): () => void {
  /** What is wrong with each query and mutation, and told. */
  const standing = new Map<Observed, string>();

  const hear = (type: string, observed: Observed) => {
    const { meta, mutationId, state } = observed;
    const failure = type === "updated" ? failureOf(observed) : null;
    const { owner, operation } = meta?.fluz ?? {};
    if (failure && failure.kind !== "aborted" && owner !== "screen") {
      // Every press of a button has its own: queries have no id.
      const what = `${failure.receivedCode ?? failure.kind} ${operation} ${mutationId}`;
      const isTold = [...standing.values()].includes(what);
      standing.set(observed, what);
      // It is called while the cache works: there, a throw would break the query.
      if (!isTold) void surface(() => onFailure({ error: failure, operation, meta }));
    } else if (type === "removed" || state.status === "success") {
      standing.delete(observed);
    }
  };

  const stopQueries = queryClient.getQueryCache().subscribe(({ type, query }) => hear(type, query));
  const stopMutations = queryClient.getMutationCache().subscribe(({ type, mutation }) => {
    if (mutation) hear(type, mutation);
  });
  return () => {
    stopQueries();
    stopMutations();
  };
}
