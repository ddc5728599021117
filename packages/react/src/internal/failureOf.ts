import { readFailure, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { FluzOptions } from "../provider/FluzSettings.ts";
import { warnOnce } from "./development.ts";

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
    if (answer === undefined || answer === null) return null;
    const failure = readFailure(answer);
    if (process.env.NODE_ENV !== "production" && failure?.kind === "unknown") {
      warnOfSilence(answer);
    }
    return failure;
  } catch (thrown) {
    return toFluzError(thrown);
  }
}

/** Where an answer of GraphQL has its outcome, though nobody may know it. */
const outcomes: readonly string[] = ["data", "error", "errors"];

/** Tells the integrator that an answer says neither success nor failure; by its shape, as its values are the person's. */
function warnOfSilence(answer: unknown): void {
  const keys = typeof answer === "object" && answer ? Object.keys(answer) : [];
  if (answer instanceof Error || keys.some((key) => outcomes.includes(key))) return;
  // A key that is no name may be a person's number.
  const names = keys.filter((key) => /^[a-z_]\w*$/i.test(key)).slice(0, 8);
  const shape = answer instanceof Response ? "a Response" : names.join(", ") || typeof answer;
  warnOnce(
    `answer ${shape}`,
    `what onSubmit or onResend resolved with (${shape}) says neither that it worked nor that it failed, ` +
      "so the person is told that something went wrong. Return the API's payload, " +
      "`unwrapResponse(response)`, or nothing once it has worked.",
  );
}
