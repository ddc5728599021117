import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFacts } from "./findFacts.ts";
import { judgeAnswer } from "./judgeAnswer.ts";
import { isLost } from "./lostFacts.ts";
import { recordAnswer } from "./recordAnswer.ts";
import type { RecordedAnswer } from "./recordAnswer.ts";
import { recordedCells } from "./recordedCells.ts";
import type { RecordedCell } from "./recordedCells.ts";
import type { ConditionName } from "./recordedConditions.ts";
import { letMistakesBeTold } from "../../support/letMistakesBeTold.ts";
import { serveConditions } from "./serveConditions.ts";
import type { ServedConditions } from "./serveConditions.ts";
import { unmarkedReading } from "./unmarkedAnswers.ts";

letMistakesBeTold();

let served: ServedConditions;
beforeAll(async () => {
  served = await serveConditions();
});
afterAll(() => served.close());

const facts = ["code", "httpStatus", "retryAfterMs", "requestId"] as const;

describe.each(Object.entries(recordedCells))("%s", (client, cells) => {
  const answers = new Map<ConditionName, Promise<RecordedAnswer>>();
  const answerTo = ({ name, condition, client: sender }: RecordedCell) => {
    const answer = answers.get(name) ?? recordAnswer(sender, condition, served);
    answers.set(name, answer);
    return answer;
  };

  test.each(cells)("every door says of $name what was sent", async (cell) => {
    expect(await judgeAnswer(client, cell, await answerTo(cell))).toEqual([]);
  });

  test.each(cells)("drops of $name what the list of losses says, and no more", async (cell) => {
    const { name, condition } = cell;
    const { value, sent } = await answerTo(cell);
    const sought = { ...sent, code: condition.expected?.code ?? null };
    const found = findFacts(value, sought);
    const isMarked = condition.expected !== null && unmarkedReading(client, name) === null;
    expect(found.mark).toBe(isMarked);
    // A status of success tells nothing of a failure.
    const isSent = { ...sought, httpStatus: Number(sent.httpStatus) >= 400 || null };
    const due = facts.filter((fact) => isMarked && isSent[fact] !== null);
    expect(due.filter((fact) => !found[fact])).toEqual(
      due.filter((fact) => isLost(client, name, fact)),
    );
  });
});
