import type { FluzError } from "@fluz-kit/core";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import { frameOf, isViewedResult } from "../error/ViewedResult.ts";

/**
 * Begins a try of a hook. What is returned takes its failure, or `null`: then an error that stands is
 * gone, as it was about the code before. That is a success of the hook's operation only if sending is
 * what the hook is for: a new code does not make up for wrong ones.
 */
export function beginTry(
  fluz: Pick<UseFluzErrorResult, "begin">,
): (failure: FluzError | null) => void {
  const frame = isViewedResult(fluz) ? frameOf(fluz) : null;
  const { operation } = frame?.scope ?? {};
  const isSending = operation === "resendCode" || operation === "sendCode";
  frame?.instance.events.act("resendCode");
  const answer = fluz.begin();
  return (failure) => answer(failure ?? (isSending ? { success: true } : null));
}
