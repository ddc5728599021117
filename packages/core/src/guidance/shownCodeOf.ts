import type { FluzError } from "../failure/FluzError.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";
import { findPolicy, policyKeyOf } from "./policyKeyOf.ts";
import { readSituation } from "./Situation.ts";

/** What stands for every code of a group whose words are the same. Under `uniform` a key of its own does. */
const groups: Readonly<Record<string, string>> = {
  "AUTH-0018@neutral": "SIGN_IN",
  "AUTH-0003@neutral": "PHONE",
  "AUTH-0026@neutral": "SIGN_UP_PHONE",
  "AUTH-0027@neutral": "SIGN_UP_EMAIL",
};

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
    return groups[key] ?? (isKnown ? key.replace(/@.*/, "") : "UNKNOWN");
  } catch {
    return "UNKNOWN";
  }
}
