import { warnOnce } from "../development.ts";
import { isControlFlow } from "../failure/isControlFlow.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { readThrown } from "./readThrown.ts";
import type { SessionRefresher, SessionRunOptions } from "./SessionRefresher.ts";

// The core knows neither Node nor the DOM; builds put a constant here.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

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
 * @returns the answer as it came; a `Response` can still be read, and a redirect is one too
 * @throws {FluzError} whatever it failed with; nothing else is ever thrown, but for a redirect or another signal of a framework (`isControlFlow`): the same value, at once
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
  if (failure) throw failure;
  return answer;
}

function isSession(
  session: Pick<SessionRefresher, "run"> | undefined,
): session is Pick<SessionRefresher, "run"> {
  if (typeof session?.run === "function") return true;
  if (process.env.NODE_ENV !== "production" && (session ?? undefined) !== undefined) {
    warnOnce(
      "session run",
      "`session` has no `run`, so nothing is renewed. Hand over what createSessionRefresher returns.",
    );
  }
  return false;
}
