import type { ContestantName } from "./contestants.ts";
import { contestants } from "./contestants.ts";
import type { Times } from "./pages/main.ts";
import type { Visit } from "./visit.ts";

const OURS = "fluz-kit";
const BY_HAND = "by-hand";
/** Ours may take half as long again as what is written for one screen. */
const LEAST_BY_HAND = 1 / 1.5;

const moments = [
  ["laidOut", "laid out"],
  // What is held to: what a person waits for.
  ["painted", "painted"],
] as const;

const phases = ["mount", "update"] as const;
type Phase = (typeof phases)[number];

const write = (line: string) => process.stdout.write(`${line}\n`);

/** Prints the medians, and whatever is not as it should be. @returns whether everything is */
export function judge(visits: readonly Visit[]): boolean {
  const times = (name: ContestantName, phase: Phase, until: keyof Times) =>
    visits.filter((visit) => visit.name === name).map((visit) => visit[phase][until]);
  // Of one round with itself: what slows the machine down for a while slows both.
  const shareOf = (name: ContestantName, phase: Phase, until: keyof Times) => {
    const ours = times(OURS, phase, until);
    return median(times(name, phase, until).map((ms, round) => ms / (ours[round] ?? NaN)));
  };

  for (const [until, when] of moments) {
    const heads = phases.map((phase) => `${phase.padStart(10)}   of ours`);
    write(`${`1,000 alerts, ms until ${when}`.padEnd(34)}${heads.join("")}`);
    for (const { name, says } of contestants) {
      const cells = phases.map((phase) => {
        const ms = median(times(name, phase, until)).toFixed(0);
        return ms.padStart(10) + shareOf(name, phase, until).toFixed(2).padStart(10);
      });
      write(says.padEnd(34) + cells.join(""));
    }
    write("");
  }

  const missed: string[] = [];
  for (const phase of phases) {
    for (const { name, says } of contestants) {
      const share = shareOf(name, phase, "painted");
      const isMet = name === OURS || (name === BY_HAND ? share >= LEAST_BY_HAND : share > 1);
      if (!isMet) missed.push(`${phase}: "${says}" takes ${share.toFixed(2)} of what ours takes`);
    }
  }
  const alike = visits.filter(({ name }) => name === OURS || name === BY_HAND);
  if (new Set(alike.map(({ markup }) => markup)).size !== 1) {
    missed.push("what is written by hand is not the same markup");
  }
  for (const line of missed) write(`Missed: ${line}.`);
  return missed.length === 0;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
