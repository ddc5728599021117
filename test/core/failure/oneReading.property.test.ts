import { isControlFlow, resolveGuidance } from "@fluz-kit/core";
import * as fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { anyAnswer } from "../../support/anyAnswer.ts";
import { answerDoors, thrownDoors, valueDoors } from "../../support/coreDoors.ts";
import { describedAnswer } from "../../support/describedAnswer.ts";
import { judgeAgreement } from "../../support/judgeAgreement.ts";
import { judgeDescribed } from "../../support/judgeDescribed.ts";
import { steadyAnswer } from "../../support/steadyAnswer.ts";

// Answers made by chance contradict themselves now and then. Only production says nothing of it.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});

test("whatever marks an answer bears, every door reads them alike, and a failure outweighs a success", async () => {
  await fc.assert(
    fc.asyncProperty(describedAnswer, async (answer) => {
      expect({ [answer.made]: await judgeDescribed(answer) }).toEqual({ [answer.made]: [] });
    }),
    { numRuns: 600 },
  );
});

test("of any value at all, no two doors contradict each other", async () => {
  await fc.assert(
    fc.asyncProperty(steadyAnswer, async (value) => {
      expect(await judgeAgreement(value)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("no door throws anything but a FluzError, or the very signal that it met", async () => {
  const doors = Object.entries({ ...valueDoors, ...answerDoors, ...thrownDoors });
  await fc.assert(
    fc.asyncProperty(anyAnswer, fc.constantFrom(...doors), async (make, [, read]) => {
      const value = make();
      const outcome = await settle(() => read(value));
      const isSignal = outcome.thrown === value && isControlFlow(value);
      expect(outcome.thrown === nothing || isSignal).toBe(true);
      expect(() => resolveGuidance(make())).not.toThrow();
    }),
    { numRuns: 600 },
  );
});

const nothing = Symbol("nothing");

/** What a door threw, if it did. The value stays out of any promise, which would look for its `then`. */
async function settle(run: () => unknown): Promise<{ readonly thrown: unknown }> {
  try {
    await run();
    return { thrown: nothing };
  } catch (thrown) {
    return { thrown };
  }
}
