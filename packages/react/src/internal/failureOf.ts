import { readFailure, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { FluzOptions } from "../provider/FluzSettings.ts";

/**
 * Sends what the person asked for, in the session if there is one, and answers what went wrong with it,
 * thrown or in the payload; `null` for a success, which needs no payload. After a renewal it is sent
 * once more, unless the person has given it up meanwhile. Never rejects.
 */
export async function failureOf(
  send: () => unknown,
  signal: AbortSignal,
  session: FluzOptions["session"],
): Promise<FluzError | null> {
  const request = async () => send();
  try {
    const answer = await (session
      ? session.run(request, {
          replay: "authentication-only",
          canReplay: () => !signal.aborted,
        })
      : request());
    return answer === undefined || answer === null ? null : readFailure(answer);
  } catch (thrown) {
    return toFluzError(thrown);
  }
}
