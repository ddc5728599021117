import * as fc from "fast-check";
import { runSequence } from "./runSequence.ts";
import { sessionSequences } from "./sessionSequences.ts";

/** As many are made at once, so that they need not all be kept. */
const BATCH = 500;

/**
 * Plays as many sequences as told, and counts what must never happen. For scripts that have more
 * time than a test.
 *
 * @param seed the same seed plays the same sequences
 */
export async function runSessionSequences(
  count: number,
  seed = 1,
): Promise<{
  sequences: number;
  secondExecutions: number;
  unsettled: number;
  wrongSignOuts: number;
  spentTwice: number;
}> {
  const totals = {
    sequences: 0,
    secondExecutions: 0,
    unsettled: 0,
    wrongSignOuts: 0,
    spentTwice: 0,
  };
  for (let batch = 0; totals.sequences < count; batch += 1) {
    const numRuns = Math.min(BATCH, count - totals.sequences);
    for (const sequence of fc.sample(sessionSequences, { numRuns, seed: seed + batch })) {
      const report = await runSequence(sequence);
      totals.sequences += 1;
      totals.secondExecutions += report.secondExecutions;
      totals.unsettled += report.unsettled;
      totals.wrongSignOuts += report.wrongSignOuts;
      totals.spentTwice += report.spentTwice;
    }
  }
  return totals;
}
