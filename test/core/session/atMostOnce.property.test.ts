import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runSequence } from "../../support/session-model/runSequence.ts";
import {
  renewableSequences,
  sessionSequences,
} from "../../support/session-model/sessionSequences.ts";
import type { Press } from "../../support/session-model/SessionSequence.ts";

const nothing = { secondExecutions: 0, unsettled: 0, wrongSignOuts: 0, spentTwice: 0 };

test("whatever happens to a session, a press is executed once, every call comes back, and nobody is signed out of a good one", async () => {
  await fc.assert(
    fc.asyncProperty(sessionSequences, async (sequence) => {
      expect(await runSequence(sequence)).toMatchObject(nothing);
    }),
    { numRuns: 500 },
  );
}, 60_000);

/** Whether a refusal, handed over like this, still shows that nothing was done. */
function showsThat({ refusal, way }: Press): boolean {
  const wasDone = /two|beside|with data/.test(refusal);
  const needsStatus = refusal === "bare HTTP 401";
  const keepsStatus = /Response|client/.test(way);
  const keepsBody = way !== "Response already read" && !/JSON|hand/.test(way);
  return !wasDone && keepsBody && (keepsStatus || !needsStatus);
}

test("what was not done is done once the session is renewed", async () => {
  await fc.assert(
    fc.asyncProperty(renewableSequences, async (sequence) => {
      const { presses, ...counts } = await runSequence(sequence);
      expect(counts).toEqual(nothing);
      const due = presses.filter(
        ({ press }) =>
          press.ending === "works" &&
          showsThat(press) &&
          (press.isRead || press.replay !== "never"),
      );
      for (const { press, executions, hasWorked } of due) {
        expect({ press, executions, hasWorked }).toEqual({ press, executions: 1, hasWorked: true });
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
