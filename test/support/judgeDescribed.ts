import { readFailure } from "@fluz-kit/core";
import { answerDoors, factsOf, findDisagreements, thrownDoors, valueDoors } from "./coreDoors.ts";
import type { DescribedAnswer } from "./describedAnswer.ts";

const failing = { ...valueDoors, ...answerDoors, ...thrownDoors };

/** Lists the doors that say something else of an answer than follows from how it was made. */
export async function judgeDescribed(answer: DescribedAnswer): Promise<readonly string[]> {
  const { value, asValue, asAnswer, facts } = answer;
  const first = factsOf(readFailure(value));
  if (asAnswer === "failure") {
    const open = { kind: "any", code: null, httpStatus: null, retryAfterMs: null, requestId: null };
    return findDisagreements(failing, value, { ...open, ...first, ...facts });
  }
  const said = first === null ? "success" : first.code === null && first.kind;
  const wrong = said === asValue ? [] : [`readFailure: ${said} instead of ${asValue}`];
  return [...wrong, ...(await findDisagreements(answerDoors, value, null))];
}
