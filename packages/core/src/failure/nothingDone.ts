import type { FluzError } from "./FluzError.ts";
import type { FoundFacts } from "./Reading.ts";

/** Under `Symbol.for`, so that two copies of the kit understand each other. No JSON can bring it. */
const NOTHING_DONE = Symbol.for("@fluz-kit/nothingDone");

/** Notes that the answer which an error was read from shows that nothing of the operation was done. */
export function markNothingDone(error: FluzError): void {
  Object.defineProperty(error, NOTHING_DONE, { value: true });
}

/**
 * Whether the answer behind an error shows that nothing was done: it was turned away before
 * execution (HTTP 401), or every field of it was refused as unauthenticated. Only such an operation
 * may be sent again unasked. An error that was made by hand, or came out of an envelope, shows
 * nothing. Never throws.
 */
export function showsNothingDone(error: FluzError): boolean {
  try {
    return Reflect.get(error, NOTHING_DONE) === true;
  } catch {
    return false;
  }
}

/** Whether an answer turned somebody away who was not signed in. What a FluzError of somebody else's is about, nobody can see. */
export function isUnauthenticated(facts: FoundFacts): boolean {
  const { kind, code } = facts;
  const isRefusal = code === "AUTH-0019" || code === "AUTH-0008" || kind === "unauthorized";
  return isRefusal && !("fluzError" in facts) && !(facts instanceof Error);
}
