import {
  isControlFlow,
  readAnswer,
  readFailures,
  resolveGuidance,
  runOperation,
  toFluzError,
} from "@fluz-kit/core";
import { expect, test } from "vitest";
import { anyAnswer } from "../../support/anyAnswer.ts";
import { answerDoors, failureOf, thrownDoors, valueDoors } from "../../support/coreDoors.ts";
import { describedAnswer } from "../../support/describedAnswer.ts";
import { judgeAgreement } from "../../support/judgeAgreement.ts";
import { judgeDescribed } from "../../support/judgeDescribed.ts";
import { findMarks, markedAnswer } from "../../support/markedAnswer.ts";
import { steadyAnswer } from "../../support/steadyAnswer.ts";
import { writeAll } from "../../support/writeAll.ts";
import { createTally, shareOf } from "./createTally.ts";
import type { CountedTally } from "./createTally.ts";
import { sampleInBatches } from "./sampleInBatches.ts";

const none = { thrown: 0, leaked: 0, disagreeing: 0 };

/** 1,000,000 in all. Their shares differ in price: a leak is looked for in everything that can be printed. */
const counts = { described: 450_000, steady: 300_000, any: 200_000, marked: 50_000 } as const;
const SEED = 20_261_128;

async function judge(tally: CountedTally, run: () => Promise<void>): Promise<void> {
  tally.counts.values += 1;
  await run().catch((thrown: unknown) => tally.note("thrown", String(thrown)));
}

test("answers of which is known what they say", async () => {
  const tally = createTally();
  for (const answer of sampleInBatches(describedAnswer, shareOf(counts.described), SEED)) {
    await judge(tally, async () => {
      const made = answer.made.replace(/\(.*?\) /, "");
      tally.noteDoors(made, await judgeDescribed(answer));
    });
  }
  tally.print("Described answers");
  expect(tally.counts).toMatchObject(none);
});

test("values of which nobody knows what they say", async () => {
  const tally = createTally();
  for (const value of sampleInBatches(steadyAnswer, shareOf(counts.steady), SEED)) {
    await judge(tally, async () => {
      tally.noteDoors("a value", await judgeAgreement(value));
    });
  }
  tally.print("Steady values");
  expect(tally.counts).toMatchObject(none);
});

test("values that bite", async () => {
  const tally = createTally();
  const doors = Object.entries({ ...valueDoors, ...answerDoors, ...thrownDoors });
  for (const make of sampleInBatches(anyAnswer, shareOf(counts.any), SEED)) {
    tally.counts.values += 1;
    for (const [name, read] of doors) {
      const value = make();
      try {
        await read(value);
      } catch (thrown) {
        const isSignal = thrown === value && isControlFlow(value);
        if (!isSignal) tally.note("thrown", `${name}: ${String(thrown)}`);
      }
    }
    try {
      resolveGuidance(make());
    } catch (thrown) {
      tally.note("thrown", `resolveGuidance: ${String(thrown)}`);
    }
  }
  tally.print("Hostile values");
  expect(tally.counts).toMatchObject(none);
});

test("answers each text of which is marked", async () => {
  const tally = createTally();
  for (const answer of sampleInBatches(markedAnswer, shareOf(counts.marked), SEED)) {
    await judge(tally, async () => {
      const errors = [
        toFluzError(answer),
        ...readFailures(answer),
        await readAnswer(answer),
        await failureOf(() => runOperation(() => Promise.reject(answer), {})),
      ];
      for (const error of errors) {
        for (const place of error ? findMarks(writeAll(error)) : []) tally.note("leaked", place);
      }
    });
  }
  tally.print("Marked answers");
  expect(tally.counts).toMatchObject(none);
});
