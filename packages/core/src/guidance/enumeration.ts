import type { Situation } from "./Situation.ts";

/*
 * Codes whose words together tell a stranger whether an account exists (CWE-204). Under a neutral policy
 * all codes of a group show the same guidance. Only `authenticated: true` unlocks the specific words: a
 * person who has signed in learns nothing new about their own account.
 */

const passcode = /^AUTH-001[012]$/;
const taken = /^AUTH-002[67]$/;
const phone = /^AUTH-00(?:03|24)$/;
const signIn = /^AUTH-00(?:02|03|09|18|24)$/;

/**
 * The policy key that replaces a code whose own words would reveal an account; `null` if the code may
 * use its own words.
 */
export function neutralKeyOf(code: string, situation: Situation): string | null {
  const { operation, authenticated, enumerationPolicy = "explicit" } = situation;
  const explicit = enumerationPolicy === "explicit";
  const isStranger = explicit ? authenticated === false : authenticated !== true;
  const isSignIn = operation === "login" || operation === "socialLogin";

  if (passcode.test(code)) return isStranger ? "AUTH-0018@neutral" : null;
  if (explicit) return null;
  const isTaken = taken.test(code);
  if (!isTaken && (isSignIn ? signIn : /^AUTH-00(?:02|18)$/).test(code)) return "AUTH-0018@neutral";
  if (!isTaken && !(isStranger && phone.test(code))) return null;
  if (enumerationPolicy === "uniform") return "UNIFORM";
  return isTaken ? `${code}@neutral` : "AUTH-0003@neutral";
}

/** Whether the code on screen, as a reference for support, would tell a bystander about an account. */
export function revealsAccount(code: string, situation: Situation): boolean {
  const { authenticated, enumerationPolicy = "explicit" } = situation;
  if (enumerationPolicy === "explicit") return false;
  if (/^AUTH-00(?:01|24)$/.test(code)) return authenticated !== true;
  return signIn.test(code) || taken.test(code) || passcode.test(code);
}
