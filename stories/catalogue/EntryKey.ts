import { codes, type ErrorGroup, type FluzErrorCode, isFluzErrorCode } from "@fluz-kit/core";
import { type Condition, policies } from "@fluz-kit/core/internal";

/** What has a place in the catalogue: a documented code, a condition, or an abort, which shows nothing. */
export type EntryKey = FluzErrorCode | Condition | "ABORTED";

/** The five groups of codes, and what went wrong without a code. */
export type EntryGroup = ErrorGroup | "conditions";

/** Everything that can go wrong, in the order of the catalogue. */
export const entryKeys: readonly EntryKey[] = Object.keys(policies).filter(isEntryKey);

export const entryGroups = [
  "authentication",
  "verification",
  "passcode",
  "registration",
  "application",
  "conditions",
] as const satisfies readonly EntryGroup[];

export function groupOf(key: EntryKey): EntryGroup {
  return isFluzErrorCode(key) ? codes[key].group : "conditions";
}

/** `code@situation` varies a code, and UNIFORM is no failure but what hides one. */
function isEntryKey(key: string): key is EntryKey {
  return !key.includes("@") && key !== "UNIFORM";
}
