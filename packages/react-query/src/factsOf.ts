import { FluzError, toFluzError } from "@fluz-kit/core";

/** What is known of an error, well formed whatever claims to be a FluzError. Never throws. */
export function factsOf(error: unknown): FluzError {
  try {
    return new FluzError(toFluzError(error));
  } catch {
    return new FluzError();
  }
}
