// Keeps a new code from counting as a success of the form that asks for it.
import { settleTry } from "../error/Try.ts";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import { viewedErrorOf } from "../error/useFluzError.ts";
import type { FluzError } from "@fluz-kit/core";

/**
 * Begins a try of a hook, to send a code. What is returned takes its failure, or `null`: then an error
 * that stands is gone, as it was about the code before. That is a success of the hook's operation only
 * if sending is what the hook is for: a new code does not make up for wrong ones.
 */
export function beginSending(
  fluz: Pick<UseFluzErrorResult, "begin">,
): (failure: FluzError | null) => void {
  // The host's own: it is told of failures, and that there is none.
  const viewed = viewedErrorOf(fluz);
  if (viewed === null) return fluz.begin();
  const { store, view } = viewed;
  const { operation } = view.scope;
  store.events.act("resendCode");
  const own = store.begin();
  return (failure) => {
    if (failure || operation === "resendCode" || operation === "sendCode") settleTry(own, failure);
    else own.ended();
  };
}
