import type { Catalogue } from "../catalogue/Catalogue.ts";
import type { Policy } from "../catalogue/Policy.ts";
import { policies } from "../catalogue/policies.ts";
import type { FluzError } from "../failure/FluzError.ts";
import { neutralKeyOf } from "./enumeration.ts";
import type { Situation } from "./Situation.ts";
import { general } from "./Situation.ts";

/** Which policy decides, from specific to general (see `resolveGuidance`). It may be one that nobody has. */
export function policyKeyOf(error: FluzError, situation: Situation): string {
  const { catalogue, operation } = situation;
  const code = codeOfError(error);
  if (code !== null) {
    const neutral = neutralKeyOf(code, situation);
    if (neutral !== null) return neutral;
    const situations = [`${code}@${operation}`, code];
    if (isBeforeSignIn(situation)) situations.unshift(`${code}@unauthenticated`);
    const known = situations.find((key) => findPolicy(catalogue, key));
    if (known !== undefined) return known;
  }
  if (error.kind === "unauthorized" && isBeforeSignIn(situation)) return "SERVER";
  // Conditions are named after the kinds. `api` has none, so it counts as unknown.
  return error.kind.toUpperCase().replace("-", "_");
}

/** The code that decides. `null` for a code that an untrusted system borrowed, or that names one of our conditions. */
function codeOfError({ code, receivedCode }: FluzError): string | null {
  if (code !== null) return code;
  return receivedCode !== null && !Object.hasOwn(policies, receivedCode) ? receivedCode : null;
}

/** Whether the person is signing in or signing up, so that nobody can ask them to sign in *again*. */
function isBeforeSignIn({ authenticated, operation }: Situation): boolean {
  return (
    authenticated === false ||
    operation === "login" ||
    operation === "socialLogin" ||
    operation === "register"
  );
}

/** The policy of a catalogue, or else of the general one. */
export function findPolicy(catalogue: Catalogue, key: string): Policy | undefined {
  const tables: readonly Catalogue["policies"][] = [catalogue.policies, general.policies];
  return tables.find((table) => Object.hasOwn(table, key))?.[key];
}
