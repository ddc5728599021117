import type { ViewedResult } from "./ViewedResult.ts";
import { VIEW } from "./ViewedResult.ts";
import type { Frame } from "./Frame.ts";
import { answerTry } from "./Try.ts";
import { createSteps } from "./createSteps.ts";

/** What a frame looks like from outside. */
export function resultOf(frame: Frame): ViewedResult {
  const { instance, guidance, words, owner } = frame;
  const { report, dismiss, reset, fields } = instance;
  return {
    error: guidance && guidance.error,
    guidance,
    title: words && words.title,
    description: words && words.description,
    // A component that draws the error binds its steps itself, with its own handlers.
    get actions() {
      return createSteps(frame);
    },
    attempts: frame.attempts,
    field(name, { describedBy } = {}) {
      const isOwner = owner === name;
      const isMarked = isOwner && frame.state.edited !== frame.occurrence;
      // The hint comes first: people know it already, and the error is the last thing they hear.
      const ids = [describedBy, isOwner && frame.errorIdOf(name)].filter(Boolean).join(" ");
      return {
        ...(isMarked && { "aria-invalid": "true" }),
        ...(ids && { "aria-describedby": ids }),
        ...fields.wireOf(name),
      };
    },
    report,
    begin() {
      const own = instance.begin();
      return (answer) => answerTry(own, answer);
    },
    dismiss,
    reset,
    [VIEW]: frame,
  };
}
