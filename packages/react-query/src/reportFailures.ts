import type { FluzError, Operation } from "@fluz-kit/core";
import type { Mutation, QueryClient } from "@tanstack/react-query";
import { warnOnce } from "./development.ts";
import { failureOf } from "./failureOf.ts";
import type { Observed } from "./failureOf.ts";
import type { FluzMeta } from "./FluzMeta.ts";
import { surface } from "./surface.ts";
import { watchAnswer } from "./watchAnswer.ts";

/** An error that nobody shows. */
export interface ReportedFailure {
  readonly error: FluzError;
  /** What the person was doing, if `meta` says so. */
  readonly operation: Operation | undefined;
  readonly meta: FluzMeta | undefined;
}

export interface ReportFailuresOptions {
  /** Called once per error. The place for a toast, or for a message at the top of the page. */
  readonly onFailure: (failure: ReportedFailure) => void;
}

/**
 * One place for the errors that nobody owns. If something shows an error, it says so in `meta`:
 * `meta: { fluz: { owner: "screen" } }`. `useFluzMutation` does this by default. A query that throws to a
 * boundary has to do it too.
 *
 * Each error is reported once: not again with every poll, and not once for each of five queries that fail
 * in the same way. It is reported again only after those queries have succeeded or gone. Cancellations and
 * signals of a framework are not errors. Neither is what a callback throws after a mutation has worked. A
 * query that succeeds with a documented code in its data has failed.
 *
 * It listens beside the caches' own callbacks and replaces none of them. While a mutation is pending it
 * also wraps its function, and restores it afterwards. A `meta` that cannot be read names no owner. Never
 * throws: without a client or an `onFailure` it does nothing, and development warns.
 *
 * @returns a function that stops the reports
 */
export function reportFailures(
  queryClient: QueryClient,
  options: ReportFailuresOptions,
): () => void {
  try {
    const { onFailure } = options;
    if (typeof onFailure === "function") return listen(queryClient, onFailure);
  } catch {
    // The client or the options are something else.
  }
  if (process.env.NODE_ENV !== "production") {
    warnOnce(
      "reportFailures() was called without a QueryClient or an onFailure function, so it reports nothing. " +
        "Call it as reportFailures(queryClient, { onFailure: ({ error }) => … }).",
    );
  }
  return () => {};
}

function listen(
  queryClient: QueryClient,
  onFailure: ReportFailuresOptions["onFailure"],
): () => void {
  const queries = queryClient.getQueryCache();
  const mutations = queryClient.getMutationCache();
  /** The reported error of each query and mutation that has failed. */
  const standing = new Map<Observed, string>();
  /** What the requests of pending mutations were answered with. */
  const answers = new Map<Observed, FluzError | null>();
  const watches = new Map<Observed, () => void>();

  const hear = (type: string, observed: Observed) => {
    const { mutationId, state } = observed;
    const answer = answers.get(observed);
    const failure =
      type === "updated" ? (answer === undefined ? failureOf(observed) : answer) : null;
    const { owner, operation } = ownerOf(observed);
    if (failure && failure.kind !== "aborted" && owner !== "screen") {
      // Each press of a button has its own id. Queries have none.
      const what = `${failure.receivedCode ?? failure.kind} ${operation} ${mutationId}`;
      const isTold = [...standing.values()].includes(what);
      standing.set(observed, what);
      // This runs while the cache works, and a throw here would break the query.
      if (!isTold) {
        void surface(() => onFailure({ error: failure, operation, meta: observed.meta }));
      }
    } else if (type === "removed" || state.status === "success") {
      standing.delete(observed);
    }
  };

  const watch = (mutation: Mutation<unknown, unknown>) => {
    watches.get(mutation)?.();
    watches.delete(mutation);
    if (mutation.state.status !== "pending") answers.delete(mutation);
    else
      watches.set(
        mutation,
        watchAnswer(mutation, (answer) => answers.set(mutation, answer)),
      );
  };

  const stopQueries = queries.subscribe(({ type, query }) => hear(type, query));
  const stopMutations = mutations.subscribe(({ type, mutation }) => {
    if (!mutation) return;
    hear(type, mutation);
    if (type === "updated") watch(mutation);
    // A render of the host brings new options for it, which it gets right after this.
    if (type === "observerOptionsUpdated") {
      queueMicrotask(() => watches.has(mutation) && watch(mutation));
    }
  });
  return () => {
    stopQueries();
    stopMutations();
    for (const stop of watches.values()) stop();
    watches.clear();
  };
}

function ownerOf({ meta }: Observed): { owner?: unknown; operation?: Operation | undefined } {
  try {
    const { owner, operation } = meta?.fluz ?? {};
    return { owner, operation: typeof operation === "string" ? operation : undefined };
  } catch {
    return {};
  }
}
