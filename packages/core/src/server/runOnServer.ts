import { FluzError } from "../failure/FluzError.ts";
import type { FluzErrorEnvelope } from "../failure/FluzError.ts";
import { isControlFlow } from "../failure/isControlFlow.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { runOperation } from "../session/runOperation.ts";
import type { RunOperationOptions } from "../session/runOperation.ts";

/** What came of an operation. `data` is for the server. `error` is plain JSON and may go to the browser. */
export type ServerAnswer<T> =
  | { readonly data: T; readonly error: null }
  | { readonly data: null; readonly error: FluzErrorEnvelope };

/**
 * Runs an operation in a server action, a loader or a route handler, and reads its failure into what may
 * cross to the browser. Return `error`: every reader of the kit accepts it whole.
 *
 * A connection that the server has lost is a failure of the service here (kind `"server"`, status 502, RFC
 * 9110 15.6.3): the person's own connection is fine.
 *
 * @param operation sends the request. It may give anything that {@link runOperation} reads: a `Response`, a client's result, a payload
 * @returns never rejects, with one exception: a redirect or another signal of a framework (`isControlFlow`) is thrown as it is
 */
export async function runOnServer<T>(
  operation: () => T,
  options: RunOperationOptions = {},
): Promise<ServerAnswer<Awaited<T>>> {
  try {
    return { data: await runOperation(operation, options), error: null };
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown;
    const { kind, ...facts } = toFluzError(thrown);
    const error =
      kind === "network"
        ? ({ ...facts, kind: "server", httpStatus: 502 } as const)
        : { ...facts, kind };
    return { data: null, error: new FluzError(error).toJSON() };
  }
}
