import { memberOf } from "../settings/memberOf.ts";

const BEGINNING = "Fluz Kit: extendCatalogue() refuses an addition";

/** Throws the error of `extendCatalogue` for a conflict: what happened, why, and how to fix it. */
export function refuseAddition(what: string, why: string, how: string): never {
  throw new TypeError(`${BEGINNING}: ${what}. Why: ${why}. ${how}.`);
}

/** Whether a thrown value already says what, why and how. Never throws. */
export function isRefusal(thrown: unknown): boolean {
  const message = memberOf(thrown, "message");
  return typeof message === "string" && message.startsWith(BEGINNING);
}
