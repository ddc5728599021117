import { warnOnce } from "../development.ts";
import { isControlFlow } from "../failure/isControlFlow.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { tellMistake } from "../mistakes/noteMistake.ts";
import { readThrown } from "./readThrown.ts";
import type { SessionRefresher, SessionRunOptions } from "./SessionRefresher.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

export interface RunOperationOptions {
  /** Renews an ended session, and runs the operation once more if it was turned away. */
  readonly session?: Pick<SessionRefresher, "run"> | undefined;
  /** What may run once more unasked. @default "authentication-only" */
  readonly replay?: SessionRunOptions["replay"];
}

/**
 * Runs a function that sends a request, in a session if there is one, and throws the failure that its answer
 * hides.
 *
 * @param canReplay called right before a second run
 * @returns the answer as it came; a `Response` can still be read, and a redirect counts as an answer
 * @throws {FluzError} whatever it failed with. The one exception is a redirect or another signal of a framework (`isControlFlow`): that same value is thrown at once
 */
export async function runOperation<T>(
  operation: () => T,
  options: RunOperationOptions,
  canReplay?: () => boolean,
): Promise<Awaited<T>> {
  let answer: Awaited<T>;
  try {
    const { session, replay = "authentication-only" } = options ?? {};
    answer = await (isSession(session)
      ? session.run(async () => await operation(), { replay, canReplay })
      : operation());
  } catch (thrown) {
    throw isControlFlow(thrown) ? thrown : await readThrown(thrown);
  }
  const failure = isControlFlow(answer) ? null : await readAnswer(answer);
  if (failure === null) return answer;
  if (process.env.NODE_ENV !== "production") tellMistake(failure);
  throw failure;
}

function isSession(
  session: Pick<SessionRefresher, "run"> | undefined,
): session is Pick<SessionRefresher, "run"> {
  if (typeof session?.run === "function") return true;
  if (process.env.NODE_ENV !== "production" && (session ?? undefined) !== undefined) {
    warnOnce(
      "session run",
      "`session` has no run() method, so an ended session is not renewed. Pass what createSessionRefresher() returned.",
    );
  }
  return false;
}
