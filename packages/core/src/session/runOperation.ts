import { isControlFlow } from "../failure/isControlFlow.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { toFluzError } from "../failure/readFailure.ts";
import type { SessionRefresher, SessionRunOptions } from "./SessionRefresher.ts";

export interface RunOperationOptions {
  /** Renews a session that has ended, and runs once more what was turned away. */
  readonly session?: Pick<SessionRefresher, "run"> | undefined;
  /** What may run once more unasked. @default "authentication-only" */
  readonly replay?: SessionRunOptions["replay"];
}

/**
 * Runs what sends a request and throws the failure that its answer hides, in a session if there is one.
 *
 * @param canReplay asked right before it runs once more
 * @returns the answer as it came; a `Response` can still be read
 * @throws {FluzError} whatever it failed with; nothing else is ever thrown
 */
export async function runOperation<T>(
  operation: () => T,
  { session, replay = "authentication-only" }: RunOperationOptions,
  canReplay?: () => boolean,
): Promise<Awaited<T>> {
  try {
    const answer = await (session
      ? session.run(async () => await operation(), { replay, canReplay })
      : operation());
    const failure = await readAnswer(answer);
    if (failure) throw failure;
    return answer;
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown;
    throw (await readAnswer(thrown)) ?? toFluzError(thrown);
  }
}
