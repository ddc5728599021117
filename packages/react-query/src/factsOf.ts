import { FluzError, toFluzError } from "@fluz-kit/core";

/** The well-formed facts of an error, whatever claims to be a FluzError. Never throws. */
export function factsOf(error: unknown): FluzError {
  try {
    return new FluzError(toFluzError(error));
  } catch {
    return new FluzError();
  }
}
