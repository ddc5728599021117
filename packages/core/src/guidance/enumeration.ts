import { factsOf } from "../catalogue/factsOf.ts";
import { neutralKeys } from "../catalogue/neutralKeys.ts";
import type { Situation } from "./Situation.ts";

/*
 * Codes whose words together tell a stranger whether an account exists (CWE-204); their rows say what each
 * `reveals`. Under a neutral policy all codes of a group show the same guidance. Only `authenticated: true`
 * unlocks the specific words: a person who has signed in learns nothing new about their own account.
 */

/**
 * The policy key that replaces a code whose own words would reveal an account; `null` if the code may
 * use its own words.
 */
export function neutralKeyOf(code: string, situation: Situation): string | null {
  const { operation, authenticated, enumerationPolicy = "explicit" } = situation;
  const explicit = enumerationPolicy === "explicit";
  const isStranger = explicit ? authenticated === false : authenticated !== true;
  const isSignIn = operation === "login" || operation === "socialLogin";

  const { reveals } = factsOf(code);
  const isNumber = reveals === "number" || reveals === "unverified number";
  const isTaken = reveals === "registration";
  if (reveals === "passcode") return isStranger ? neutralKeys.signIn : null;
  if (explicit) return null;
  if (reveals === "credentials") return neutralKeys.signIn;
  if (isSignIn && (isNumber || reveals === "password")) return neutralKeys.signIn;
  if (!isTaken && !(isStranger && isNumber)) return null;
  if (enumerationPolicy === "uniform") return "UNIFORM";
  return isTaken ? `${code}@neutral` : neutralKeys.number;
}

/** Whether the code on screen, as a reference for support, would tell a bystander about an account. */
export function revealsAccount(code: string, situation: Situation): boolean {
  const { authenticated, enumerationPolicy = "explicit" } = situation;
  if (enumerationPolicy === "explicit") return false;
  const { reveals } = factsOf(code);
  const isOwn = reveals === "access" || reveals === "unverified number";
  return isOwn ? authenticated !== true : reveals !== undefined;
}
