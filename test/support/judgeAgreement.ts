import { isControlFlow, readFailure, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";
import { answerDoors, factsOf, findDisagreements, thrownDoors, valueDoors } from "./coreDoors.ts";

/**
 * Lists the doors that contradict each other about a value of which nobody knows what it says. An
 * answer may be a success where a value is unknown: that is the one thing in which they differ.
 */
export async function judgeAgreement(value: unknown): Promise<readonly string[]> {
  // A door that runs somebody's function lets it through, and a door that reads says nothing of it.
  if (isControlFlow(value)) return [];
  const failure = readFailure(value);
  const read = factsOf(failure);
  const lines = [...(await findDisagreements(valueDoors, value, read))];
  const unknown = factsOf(toFluzError(null));
  lines.push(...(await findDisagreements(thrownDoors, value, read ?? unknown)));
  const isOpen = failure === null || isUnmarked(failure);
  const asFailure = await findDisagreements(answerDoors, value, read);
  const asSuccess = isOpen ? await findDisagreements(answerDoors, value, null) : asFailure;
  if (asFailure.length > 0 && asSuccess.length > 0) lines.push(...asFailure);
  return lines;
}

/**
 * A wait, a reference or a status of success marks nothing, and neither does a text that might be a code of
 * somebody's: that one is in doubt.
 */
function isUnmarked({ kind, code, receivedCode, httpStatus }: FluzError): boolean {
  return code === null && Number(httpStatus) < 400 && (kind === "unknown" || receivedCode !== null);
}
