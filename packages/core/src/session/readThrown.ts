import type { FluzError } from "../failure/FluzError.ts";
import { readAnswer } from "../failure/readAnswer.ts";
import { toFluzError } from "../failure/readFailure.ts";
import { tellMistake } from "../mistakes/noteMistake.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Reads what a request function threw. Reads a `Response` with its body, which holds the code. Never rejects, never gives `null`. */
export async function readThrown(thrown: unknown): Promise<FluzError> {
  const error = (await readAnswer(thrown)) ?? toFluzError(thrown);
  // Whoever catches it knows nothing of a mistake in the code any more.
  if (process.env.NODE_ENV !== "production") tellMistake(error);
  return error;
}
