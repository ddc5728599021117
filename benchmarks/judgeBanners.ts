import type { BannerContestantName } from "./bannerContestants.ts";
import { bannerContestants } from "./bannerContestants.ts";
import { compare, haveSameMarkup, OURS, write } from "./compare.ts";
import type { Report } from "./pages/banners/main.ts";
import type { Times } from "./pages/shared/Times.ts";
import type { Visit } from "./visit.ts";

const BY_HAND = "by-hand";
/** How much longer ours may take than what is written for one screen: docs/decisions/0016. */
const MOST_BY_HAND = { mount: 1.75, update: 1.45 } as const;
/** A box with a text, without focus, announcement or steps. It may take less than ours. */
const BARE = "radix-themes";
const LEAST_BARE = 0.75;

const moments = [
  ["laidOut", "laid out"],
  // What is held to: what a person waits for.
  ["painted", "painted"],
] as const;

const phases = ["mount", "update"] as const;
type Phase = (typeof phases)[number];

type BannerVisit = Visit<BannerContestantName, Report>;

/** Prints the medians, and whatever is not as it should be. @returns whether everything is */
export function judgeBanners(visits: readonly BannerVisit[]): boolean {
  const { medianOf, shareOf } = compare(visits);
  const timeOf = (phase: Phase, until: keyof Times) => (visit: BannerVisit) => visit[phase][until];

  for (const [until, when] of moments) {
    const heads = phases.map((phase) => `${phase.padStart(10)}   of ours`);
    write(`${`1,000 alerts, ms until ${when}`.padEnd(34)}${heads.join("")}`);
    for (const { name, says } of bannerContestants) {
      const cells = phases.map((phase) => {
        const ms = medianOf(name, timeOf(phase, until)).toFixed(0);
        return ms.padStart(10) + shareOf(name, timeOf(phase, until)).toFixed(2).padStart(10);
      });
      write(says.padEnd(34) + cells.join(""));
    }
    write("");
  }

  const missed: string[] = [];
  for (const phase of phases) {
    for (const { name, says } of bannerContestants) {
      const share = shareOf(name, timeOf(phase, "painted"));
      const least = name === BY_HAND ? 1 / MOST_BY_HAND[phase] : name === BARE ? LEAST_BARE : 1;
      const isMet = name === OURS || share >= least;
      if (!isMet) missed.push(`${phase}: "${says}" takes ${share.toFixed(2)} of what ours takes`);
    }
  }
  if (!haveSameMarkup(visits, [OURS, BY_HAND])) {
    missed.push("what is written by hand is not the same markup");
  }
  for (const line of missed) write(`Missed: ${line}.`);
  return missed.length === 0;
}
