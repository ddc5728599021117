import { readFailure, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import type { Occurrence } from "./Occurrence.ts";
import type { Source } from "./readSource.ts";

/** What a source holds, read once; `null` where it is no failure. */
export function readOccurrence({ failure, id, succeeded }: Source): Occurrence | null {
  if (failure === undefined || failure === null) return null;
  const error = readError(failure, id, succeeded);
  return error && { error, id: id ?? (typeof failure === "object" ? failure : error) };
}

function readError(
  failure: unknown,
  id: string | undefined,
  succeeded: boolean | undefined,
): FluzError | null {
  // What a query or mutation brought is judged as data: without an outcome it is no failure.
  if (succeeded) return readFailure({ isError: false, status: "success", data: failure });
  return id === undefined ? readFailure(failure) : toFluzError(failure);
}
