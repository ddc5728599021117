import { FluzError } from "./FluzError.ts";
import { readFailure } from "./readFailure.ts";

/** The FluzError that `toJSON()` put into an envelope, on the other side of a server action, worker or cache. Anything else is of kind `"unknown"`. Never throws. */
export function fluzErrorFromJSON(envelope: unknown): FluzError {
  return readFailure(envelope) ?? new FluzError();
}
