import { factsOf } from "../catalogue/factsOf.ts";
import type { FluzError } from "../failure/FluzError.ts";

/** No answer came, or nobody wanted one: nothing is confirmed. */
const unconfirmed: ReadonlySet<unknown> = new Set(["network", "timeout", "aborted"]);

/** The ladder for what the server judged and turned down. */
export const JUDGED = "judged";

/**
 * The ladder of an operation that a failure counts on, or `null` for none. The ladders do not mix:
 * server faults must not make a mistyped passcode look like a forgotten one.
 *
 * - `"judged"`: the server turned down what the person entered (a wrong code or passcode, codes unknown to us);
 * - `"unjudged"`: the server did not get that far (its own faults, 5xx, 429, an ended session, an unreadable failure);
 * - the code itself: another step must come first (`counts: "apart"` in its row);
 * - `null`: nothing is confirmed (no connection, a time-out, a cancellation).
 */
export function ladderOf({ kind, code }: FluzError): string | null {
  const { counts } = factsOf(code);
  if (counts === "apart") return code;
  if (counts !== undefined) return counts;
  if (unconfirmed.has(kind)) return null;
  return kind === "api" ? JUDGED : "unjudged";
}
