import type { FluzError } from "../failure/FluzError.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { toFluzError } from "../failure/readFailure.ts";

/** Reads what a request function threw. Reads a `Response` with its body, which holds the code. Never rejects, never gives `null`. */
export async function readThrown(thrown: unknown): Promise<FluzError> {
  return (await readAnswer(thrown)) ?? toFluzError(thrown);
}
