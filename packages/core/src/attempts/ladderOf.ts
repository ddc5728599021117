import type { FluzError } from "../failure/FluzError.ts";

/** No answer came, or nobody wanted one: nothing is confirmed. */
const unconfirmed: ReadonlySet<unknown> = new Set(["network", "timeout", "aborted"]);

/** The answer names a step that must come first. The person got nothing wrong. */
const prerequisites: ReadonlySet<unknown> = new Set([
  "AUTH-0010",
  "AUTH-0011",
  "AUTH-0024",
  "AUTH-0031",
]);

/** The server did not get as far as judging what the person entered. */
const unjudged: ReadonlySet<unknown> = new Set([
  "AUTH-0008",
  "AUTH-0014",
  "AUTH-0015",
  "AUTH-0016",
  "AUTH-0017",
  "AUTH-0019",
]);

/** The ladder for what the server judged and turned down. */
export const JUDGED = "judged";

/**
 * The ladder of an operation that a failure counts on, or `null` for none. The ladders do not mix:
 * server faults must not make a mistyped passcode look like a forgotten one.
 *
 * - `"judged"`: the server turned down what the person entered (AUTH-0006, AUTH-0012, codes unknown to us);
 * - `"unjudged"`: the server did not get that far (AUTH-0014 to 0017, 5xx, 429, an ended session, an unreadable failure);
 * - the code itself: another step must come first (AUTH-0010, 0011, 0024, 0031);
 * - `null`: nothing is confirmed (no connection, a time-out, a cancellation).
 */
export function ladderOf({ kind, code }: FluzError): string | null {
  if (prerequisites.has(code)) return code;
  if (unjudged.has(code)) return "unjudged";
  if (unconfirmed.has(kind)) return null;
  return kind === "api" ? JUDGED : "unjudged";
}
