// The line below a prompt's field that says why its text cannot be sent.
import type { ReactElement } from "react";
import type { DrawPart } from "../surface/createParts.tsx";
import type { PromptProblemProps } from "./PromptProps.ts";

/** Draws what is wrong with a text that was submitted, named as an error for whoever cannot see its colour. */
export function drawProblem(
  part: DrawPart<"problem">,
  problem: PromptProblemProps | null,
  errorPrefix: string,
): ReactElement | null {
  if (problem === null) return null;
  const { children, ...attributes } = problem;
  return part(
    "problem",
    "p",
    <>
      <span className="fluz-visuallyHidden">{errorPrefix}</span> {children}
    </>,
    attributes,
  );
}
