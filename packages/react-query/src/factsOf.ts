import { FluzError, isControlFlow, toFluzError } from "@fluz-kit/core";

/**
 * What is known of an error, well formed whatever claims to be a FluzError. The signal of a
 * framework is of kind `"aborted"`. Never throws.
 */
export function factsOf(error: unknown): FluzError {
  try {
    return new FluzError(isControlFlow(error) ? { kind: "aborted" } : toFluzError(error));
  } catch {
    return new FluzError();
  }
}
