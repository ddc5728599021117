import { isFluzError, readAnswer, readFailure, toFluzError } from "@fluz-kit/core";
import { cleanup } from "@testing-library/react";
import { expect, test } from "vitest";
import { factsOf } from "../../support/coreDoors.ts";
import { describedAnswer } from "../../support/describedAnswer.ts";
import type { DescribedAnswer } from "../../support/describedAnswer.ts";
import { findMarks, markedAnswer } from "../../support/markedAnswer.ts";
import { writeAll } from "../../support/writeAll.ts";
import { createTally, shareOf } from "./createTally.ts";
import { mountedDoors } from "./mountedDoors.tsx";
import type { MountedDoor } from "./mountedDoors.tsx";
import { sampleInBatches } from "./sampleInBatches.ts";
import { watchLeaks } from "./watchLeaks.ts";

const SEED = 20_261_128;
/** 20,000 screens, one for each value. */
const counts = { described: 12_000, marked: 8_000 } as const;

const none = { thrown: 0, leaked: 0, disagreeing: 0 };
const ignore = () => undefined;
const doors = Object.entries(mountedDoors);

/** One door after the other, so that every door meets every kind of value. */
function doorFor(index: number): readonly [string, MountedDoor] {
  const door = doors[index % doors.length];
  if (door === undefined) throw new Error("There is no door.");
  return door;
}

/** What core says of the same value, by how the door gets it. */
async function due({ takes }: MountedDoor, value: unknown) {
  if (takes === "answer") return readAnswer(value);
  return takes === "value" ? readFailure(value) : toFluzError(value);
}

/** A boundary shows what was called off as a failure: it has left a hole in the page. */
function seenOf({ takes }: MountedDoor, facts: ReturnType<typeof factsOf>) {
  return takes === "thrown" && facts?.kind === "aborted" ? { ...facts, kind: "unknown" } : facts;
}

/** Whether it is a value that the door is never handed as a failure: `null` and `undefined` mean that there is none. */
function isNone({ takes }: MountedDoor, value: unknown): boolean {
  return takes === "value" && (value ?? null) === null;
}

/** What is wrong with what a door made of an answer; `null` if nothing is. */
async function judge(door: MountedDoor, answer: DescribedAnswer): Promise<string | null> {
  const { value, asValue, asAnswer } = answer;
  const outcome = await door.pass(value, ignore, ignore);
  const wanted = door.takes === "value" ? asValue : asAnswer;
  const isDue = door.takes === "thrown" || wanted !== "success";
  if ((outcome !== null) !== isDue) return outcome === null ? "no failure" : "a failure";
  if (!isFluzError(outcome)) return null;
  const core = await due(door, value);
  const [said, read] = [outcome, core].map((error) => JSON.stringify(seenOf(door, factsOf(error))));
  return said === read ? null : `${said} instead of ${read}`;
}

test("answers of which is known what they say, on screens", async () => {
  const tally = createTally();
  const watch = watchLeaks();
  for (const answer of sampleInBatches(describedAnswer, shareOf(counts.described), SEED)) {
    const [name, door] = doorFor(tally.counts.values);
    tally.counts.values += 1;
    if (isNone(door, answer.value)) continue;
    try {
      const difference = await judge(door, answer);
      const about = answer.made.replace(/\(.*?\) /, "");
      if (difference !== null) tally.noteDoors(about, [`${name}: ${difference}`]);
    } catch (thrown) {
      tally.note("thrown", `${name}: ${String(thrown)}`);
      cleanup();
    }
    watch.take();
  }
  watch.stop();
  tally.print("Described answers on screens");
  expect(tally.counts).toMatchObject(none);
});

test("answers each text of which is marked, on screens", async () => {
  const tally = createTally();
  const watch = watchLeaks();
  for (const value of sampleInBatches(markedAnswer, shareOf(counts.marked), SEED)) {
    const [name, door] = doorFor(tally.counts.values);
    tally.counts.values += 1;
    const seen: Record<string, string> = {};
    const look = () => Object.assign(seen, { "the page, at work": watch.readPage() });
    try {
      const outcome = await door.pass(value, (event) => watch.events.push(event), look);
      if (isFluzError(outcome)) Object.assign(seen, writeAll(outcome));
    } catch (thrown) {
      tally.note("thrown", `${name}: ${String(thrown)}`);
      cleanup();
    }
    for (const place of findMarks({ ...watch.take(), ...seen })) {
      tally.note("leaked", `${name}: ${place}`);
    }
  }
  watch.stop();
  tally.print("Marked answers on screens");
  expect(tally.counts).toMatchObject(none);
});
