import { readAnswer, toFluzError } from "@fluz-kit/core";
import type { SessionRefresher, SessionRunOptions } from "@fluz-kit/core";

interface Session {
  readonly session?: SessionRefresher | undefined;
  readonly replay?: SessionRunOptions["replay"];
}

/**
 * Runs what a host wrote and throws the failure that its answer hides.
 *
 * @throws {FluzError} whatever it failed with; nothing else is ever thrown
 */
export async function runOperation<T>(
  operation: () => T,
  { session, replay = "authentication-only" }: Session,
  canReplay?: () => boolean,
): Promise<Awaited<T>> {
  const once = async () => {
    const answer = await operation();
    const failure = await readAnswer(answer);
    if (failure) throw failure;
    return answer;
  };
  try {
    return await (session ? session.run(once, { replay, canReplay }) : once());
  } catch (thrown) {
    throw toFluzError(thrown);
  }
}
