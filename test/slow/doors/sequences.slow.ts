import { expect, test } from "vitest";
import { runSessionSequences } from "../../support/session-model/runSessionSequences.ts";

/** How many sequences are played. A share of all is enough to see whether the check itself runs. */
const COUNT = Math.ceil(20_000 * Number(process.env["DOORS_SHARE"] ?? 1));

test("no press is executed twice, and nobody is signed out of a good session", async () => {
  const counts = await runSessionSequences(COUNT);
  process.stdout.write(`sequences through the model: ${JSON.stringify(counts)}\n`);
  expect(counts).toEqual({
    sequences: COUNT,
    secondExecutions: 0,
    unsettled: 0,
    wrongSignOuts: 0,
    spentTwice: 0,
  });
});
