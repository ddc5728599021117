import { groupNames } from "../catalogue/neutralKeys.ts";
import type { Guidance } from "./Guidance.ts";
import { decidingKeyOf } from "./resolveGuidance.ts";

/**
 * What may name an error in the page: its code, the name of its group where its words keep an account secret,
 * or its condition. A code that the catalogue does not have is `"UNKNOWN"`: nothing that a server wrote gets
 * there. Never throws.
 */
export function shownCodeOf(guidance: Guidance): string {
  const key = decidingKeyOf(guidance) ?? "UNKNOWN";
  return groupNames[key] ?? key.replace(/@.*/, "");
}
