import type { FluzError } from "@fluz-kit/core";
import { readOccurrence } from "./readOccurrence.ts";

/** One try of an operation. It ends once: what is said of it afterwards counts for nothing. */
export interface Try {
  /** It failed, with these errors: the first is shown, unless a newer try has ended before. */
  readonly failed: (...errors: readonly [FluzError, ...FluzError[]]) => void;
  /** It is known to have worked: what stood before is resolved, and attempts are counted afresh. */
  readonly worked: () => void;
  /** It is over without an answer: nothing stands, nothing is counted. */
  readonly ended: () => void;
}

/** Ends a try with what its request came to. */
export function settleTry(own: Try, failure: FluzError | null): void {
  if (failure) own.failed(failure);
  else own.worked();
}

/** Ends a try with an answer of the host's, which is read first. Nothing at all says nothing. */
export function answerTry(own: Try, answer: unknown): void {
  const occurrence = readOccurrence({ failure: answer });
  if (occurrence) own.failed(occurrence.error, ...occurrence.others);
  else if (answer === undefined || answer === null) own.ended();
  else own.worked();
}
