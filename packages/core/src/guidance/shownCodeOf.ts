import { groupNames } from "../catalogue/neutralKeys.ts";
import type { FluzError } from "../failure/FluzError.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";
import { findPolicy, policyKeyOf } from "./policyKeyOf.ts";
import { readSituation } from "./Situation.ts";

/**
 * What may name an error in the page: its code, the name of its group where its words keep an account secret,
 * or its condition. A code that the catalogue does not have is `"UNKNOWN"`: nothing that a server wrote gets
 * there. Never throws.
 */
export function shownCodeOf(error: FluzError, context: GuidanceContext): string {
  const situation = readSituation(context);
  try {
    const key = policyKeyOf(error, situation);
    const isKnown = findPolicy(situation.catalogue, key) !== undefined;
    return groupNames[key] ?? (isKnown ? key.replace(/@.*/, "") : "UNKNOWN");
  } catch {
    return "UNKNOWN";
  }
}
