// Gives the line that says why a prompt's text cannot be sent what it needs to be found.
import type { PromptProblemProps } from "./PromptProps.ts";

/**
 * For the element with these words, if there are any. Its mark is what is wrong: `"TOO_SHORT"`.
 *
 * @param problem what is wrong with the text
 */
export function problemProps(
  id: string,
  problem: { readonly reason: string } | null,
  children: string | null,
): PromptProblemProps | null {
  if (problem === null || children === null) return null;
  return { id, children, "data-fluz-code": problem.reason.toUpperCase().replace("-", "_") };
}
