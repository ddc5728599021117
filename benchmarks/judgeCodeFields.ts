import type { CodeFieldContestantName } from "./codeFieldContestants.ts";
import { codeFieldContestants } from "./codeFieldContestants.ts";
import { compare, haveSameMarkup, OURS, write } from "./compare.ts";
import type { Report } from "./pages/code-fields/main.ts";
import type { Visit } from "./visit.ts";

const BY_HAND = "by-hand";
/** How much longer six keys may take in ours than in what is written for one screen. */
const MOST_BY_HAND = 1.2;
/** Who ours is to change the page less than. */
const MOST_CHANGES = "input-otp";

type CodeFieldVisit = Visit<CodeFieldContestantName, Report>;

const typing = (visit: CodeFieldVisit) => visit.typing.painted;
const both = ({ mount, typing }: CodeFieldVisit) => mount.painted + typing.painted;

const columns = [
  ["mount", ({ mount }: CodeFieldVisit) => mount.painted],
  // What is held to against the same by hand, and against the peers.
  ["six keys", typing],
  ["both", both],
] as const;

/** Prints the medians, and whatever is not as it should be. @returns whether everything is */
export function judgeCodeFields(visits: readonly CodeFieldVisit[]): boolean {
  const { medianOf, shareOf } = compare(visits);
  const changesOf = (name: CodeFieldContestantName) => medianOf(name, ({ mutations }) => mutations);

  const heads = columns.map(([head]) => `${head.padStart(10)}   of ours`).join("");
  write(`${"50 fields, ms until painted".padEnd(30)}${heads}${"changes".padStart(10)}`);
  for (const { name, says } of codeFieldContestants) {
    const cells = columns.map(
      ([, read]) =>
        medianOf(name, read).toFixed(0).padStart(10) + shareOf(name, read).toFixed(2).padStart(10),
    );
    write(says.padEnd(30) + cells.join("") + changesOf(name).toFixed(0).padStart(10));
  }
  write("");

  const missed: string[] = [];
  for (const { name, says } of codeFieldContestants) {
    const isByHand = name === BY_HAND;
    const share = shareOf(name, isByHand ? typing : both);
    const isMet = name === OURS || (isByHand ? share >= 1 / MOST_BY_HAND : share > 1);
    if (!isMet) missed.push(`"${says}" takes ${share.toFixed(2)} of what ours takes`);
  }
  if (!(changesOf(OURS) < changesOf(MOST_CHANGES))) {
    missed.push(`typing changes the page no less than with ${MOST_CHANGES}`);
  }
  if (!haveSameMarkup(visits, [OURS, BY_HAND])) {
    missed.push("what is written by hand is not the same markup");
  }
  for (const line of missed) write(`Missed: ${line}.`);
  return missed.length === 0;
}
