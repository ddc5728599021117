import type { GuidanceContext } from "./GuidanceContext.ts";

/*
 * Codes whose words, side by side, tell a stranger whether an account exists (CWE-204). Under a
 * neutral policy each group shows one and the same guidance; only `authenticated: true` unlocks the
 * specific words, because a person who has signed in learns nothing new about their own account.
 */

const signInCodes = ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"];
const passcodeCodes = ["AUTH-0010", "AUTH-0011", "AUTH-0012"];
const phoneCodes = ["AUTH-0003", "AUTH-0024"];
const takenCodes = ["AUTH-0026", "AUTH-0027"];

/**
 * The policy key that stands in for a code where its own words would reveal an account, or `null`
 * where the code may speak for itself.
 */
export function neutralKeyOf(code: string, context: GuidanceContext): string | null {
  const { operation = "other", authenticated, enumerationPolicy = "explicit" } = context;
  const explicit = enumerationPolicy === "explicit";
  const signingIn = operation === "login" || operation === "socialLogin";

  if (passcodeCodes.includes(code)) {
    const hidden = explicit ? authenticated === false : authenticated !== true;
    return hidden ? "AUTH-0018@neutral" : null;
  }
  if (explicit) return null;
  if (takenCodes.includes(code)) {
    return enumerationPolicy === "uniform" ? "UNIFORM" : `${code}@neutral`;
  }
  if (code === "AUTH-0002" || code === "AUTH-0018") return "AUTH-0018@neutral";
  if (signingIn && signInCodes.includes(code)) return "AUTH-0018@neutral";
  if (phoneCodes.includes(code) && authenticated !== true) {
    return enumerationPolicy === "uniform" ? "UNIFORM" : "AUTH-0003@neutral";
  }
  return null;
}

/** Whether quoting the code itself to support, on screen, would tell a bystander about an account. */
export function revealsAccount(code: string, context: GuidanceContext): boolean {
  const { authenticated, enumerationPolicy = "explicit" } = context;
  if (enumerationPolicy === "explicit") return false;
  if (code === "AUTH-0001" || code === "AUTH-0024") return authenticated !== true;
  return signInCodes.includes(code) || takenCodes.includes(code) || passcodeCodes.includes(code);
}
