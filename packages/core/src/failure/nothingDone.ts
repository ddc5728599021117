import { factsOf } from "../catalogue/factsOf.ts";
import type { FluzError } from "./FluzError.ts";
import type { FoundFacts } from "./Reading.ts";

/** Uses `Symbol.for`, so that two copies of the kit share it. JSON cannot carry it. */
const NOTHING_DONE = Symbol.for("@fluz-kit/nothingDone");

/** Records on an error that its answer shows nothing of the operation was done. */
export function markNothingDone(error: FluzError): void {
  Object.defineProperty(error, NOTHING_DONE, { value: true });
}

/**
 * Whether the answer behind an error shows that nothing was done: it was turned away before execution
 * (HTTP 401), or every field was refused as unauthenticated. Only such an operation may be sent again
 * unasked. An error made by hand or read from an envelope shows nothing. Never throws.
 */
export function showsNothingDone(error: FluzError): boolean {
  try {
    return Reflect.get(error, NOTHING_DONE) === true;
  } catch {
    return false;
  }
}

/** Whether an answer turned somebody away because they were not signed in. For a ready-made FluzError nobody can tell. */
export function isUnauthenticated(facts: FoundFacts): boolean {
  const { kind, code } = facts;
  const isRefusal = factsOf(code).session !== undefined || kind === "unauthorized";
  return isRefusal && !("fluzError" in facts) && !(facts instanceof Error);
}
