import type { FluzError } from "../failure/FluzError.ts";

/** No answer came, or nobody wanted one: nothing is confirmed. */
const unconfirmed: ReadonlySet<unknown> = new Set(["network", "timeout", "aborted"]);

/** The answer says which step comes first, not that the person got something wrong. */
const prerequisites: ReadonlySet<unknown> = new Set([
  "AUTH-0010",
  "AUTH-0011",
  "AUTH-0024",
  "AUTH-0031",
]);

/** The server never came to judge what the person gave. */
const unjudged: ReadonlySet<unknown> = new Set([
  "AUTH-0008",
  "AUTH-0014",
  "AUTH-0015",
  "AUTH-0016",
  "AUTH-0017",
  "AUTH-0019",
]);

/** The ladder of what the server looked at and turned down. */
export const JUDGED = "judged";

/**
 * Which ladder of an operation a failure climbs, or `null` for none. Ladders of one operation do not
 * mix: a fault of the server must not make a forgotten passcode out of a mistyped one.
 *
 * - `"judged"`: what the person gave was turned down (AUTH-0006, AUTH-0012, codes unknown to us);
 * - `"unjudged"`: it never came to that (AUTH-0014 to 0017, 5xx, 429, an ended session, a failure nobody can read);
 * - the code itself: another step comes first (AUTH-0010, 0011, 0024, 0031);
 * - `null`: nothing is confirmed (no connection, no answer in time, a cancellation).
 */
export function ladderOf({ kind, code }: FluzError): string | null {
  if (prerequisites.has(code)) return code;
  if (unjudged.has(code)) return "unjudged";
  if (unconfirmed.has(kind)) return null;
  return kind === "api" ? JUDGED : "unjudged";
}
