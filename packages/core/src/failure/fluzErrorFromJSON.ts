import { FluzError } from "./FluzError.ts";
import { readFailure } from "./readFailure.ts";

/** Restores a FluzError from the envelope of `toJSON()`, on the other side of a server action, worker or cache. Anything else gives kind `"unknown"`. Never throws. */
export function fluzErrorFromJSON(envelope: unknown): FluzError {
  return readFailure(envelope) ?? new FluzError();
}
