import { isControlFlow, runOperation, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { FluzOptions } from "../settings/FluzSettings.ts";

/**
 * Sends what the person asked for, in the session if there is one, and answers what went wrong with it,
 * thrown or in what it resolved with; `null` for everything else. After a renewal it is sent once more
 * if nothing of it was done, unless the person has given it up meanwhile.
 *
 * @throws control flow, as it came: a redirect belongs to the router. Nothing else.
 */
export async function failureOf(
  send: () => unknown,
  signal: AbortSignal,
  session: FluzOptions["session"],
): Promise<FluzError | null> {
  try {
    await runOperation(send, { session }, () => !signal.aborted);
    return null;
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown;
    return toFluzError(thrown);
  }
}
