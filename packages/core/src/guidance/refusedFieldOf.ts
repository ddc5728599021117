import { factsOf } from "../catalogue/factsOf.ts";
import { policies } from "../catalogue/policies.ts";
import type { FluzError } from "../failure/FluzError.ts";
import type { FieldName } from "./Guidance.ts";
import type { GuidanceContext } from "./GuidanceContext.ts";
import { policyKeyOf } from "./policyKeyOf.ts";
import { readSituation } from "./Situation.ts";

/**
 * The field whose secret the API has turned down, so that it has no further use: `password` or `passcode`;
 * `null` for none. Codes that must not be told apart say the same here too.
 */
export function refusedFieldOf(error: FluzError, context: GuidanceContext): FieldName | null {
  const key = policyKeyOf(error, readSituation(context));
  // A host can have a policy of its own for one operation.
  const known = Object.hasOwn(policies, key) ? key : key.replace(/@.*/, "");
  return factsOf(known).refuses ?? null;
}
