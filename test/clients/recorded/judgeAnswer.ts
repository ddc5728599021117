import { readFailure } from "@fluz-kit/core";
import type { Doors } from "../../support/coreDoors.ts";
import {
  answerDoors,
  factsOf,
  findDisagreements,
  thrownDoors,
  valueDoors,
} from "../../support/coreDoors.ts";
import { answerQueryDoors, thrownQueryDoors } from "../../support/queryDoors.ts";
import { expectedFacts } from "./expectedFacts.ts";
import type { RecordedAnswer } from "./recordAnswer.ts";
import type { RecordedCell } from "./recordedCells.ts";
import { unmarkedReading } from "./unmarkedAnswers.ts";

const ofAnswers: Doors = { ...answerDoors, ...answerQueryDoors };
const ofFailures: Doors = { ...valueDoors, ...ofAnswers, ...thrownDoors, ...thrownQueryDoors };

/** Lists the doors that say something else of a recorded answer than they should. */
export async function judgeAnswer(
  client: string,
  { name, condition }: RecordedCell,
  answer: RecordedAnswer,
): Promise<readonly string[]> {
  const { value } = answer;
  if (condition.expected === null) {
    return findDisagreements({ ...valueDoors, ...ofAnswers }, value, null);
  }
  const reading = unmarkedReading(client, name);
  if (reading !== null) {
    const failure = readFailure(value);
    const said = failure === null ? "success" : failure.kind;
    const wrong = said === reading ? [] : [`readFailure: ${said} instead of ${reading}`];
    return [...wrong, ...(await findDisagreements(ofAnswers, value, null))];
  }
  const facts = expectedFacts(client, name, condition.expected, answer);
  const { kind } = facts;
  // Where no kind is due, the doors still have to name the same one.
  const first = kind ?? factsOf(readFailure(value))?.kind ?? "any";
  return findDisagreements(ofFailures, value, { ...facts, kind: first });
}
