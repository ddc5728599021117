// Tries one mutant after another, and writes down what becomes of each. `run.ts` starts it, and again when it hangs.
import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import type { TestSpecification, Vitest } from "vitest/node";
import { collectMutants, root } from "./collect.ts";
import type { Mutant, Mutated } from "./collect.ts";
import { readJob } from "./job.ts";
import type { Outcome } from "./job.ts";
import { fails, startTests } from "./tests.ts";

const job = readJob();
const mutated = await collectMutants(job.package);

/** Which files of tests meet each mutant. Found out once, and kept for when this starts again. */
async function readMeetings(all: Mutated): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!existsSync(job.meetings)) {
    const part = `${job.meetings}.part`;
    rmSync(part, { force: true });
    const mutant = { active: null, metFile: part };
    const apart = await startTests(job.package, job.place, all, mutant, true);
    await apart.start();
    const failed = apart.state.getFailedFilepaths();
    await apart.close();
    if (failed.length > 0) throw new Error(`Without a mutant these fail: ${failed.join(", ")}`);
    appendFileSync(job.meetings, readFileSync(part));
  }
  const meetings = new Map<string, string[]>();
  for (const line of readFileSync(job.meetings, "utf8").trim().split("\n")) {
    const { testPath, met }: { testPath: string; met: string[] } = JSON.parse(line);
    for (const id of met) meetings.set(id, [...(meetings.get(id) ?? []), testPath]);
  }
  return meetings;
}

/** How long a file of tests took last, in milliseconds. */
const durations = new Map<string, number>();

/** The nearest first: those of the same folder, then the quickest. */
function sortTests(tests: readonly TestSpecification[], { file }: Mutant): TestSpecification[] {
  const [folder = ""] = file.replace(/^packages\/([^/]+)\/src\//, "test/$1/").split(/\/[^/]*$/);
  const isNear = (one: TestSpecification) => one.moduleId.startsWith(`${root}${folder}/`);
  const lasts = (one: TestSpecification) =>
    (durations.get(one.moduleId) ?? 0) - (isNear(one) ? 1e9 : 0);
  return tests.toSorted((a, b) => lasts(a) - lasts(b));
}

function write(id: string, outcome: Outcome): void {
  appendFileSync(job.results, `${JSON.stringify({ id, outcome })}\n`);
}

async function tryAll(vitest: Vitest, meetings: ReadonlyMap<string, readonly string[]>) {
  const specifications = await vitest.globTestSpecifications();
  for (const id of job.ids) {
    const mutant = mutated.mutants.find((one) => one.id === id);
    const met = new Set(meetings.get(id));
    const tests = specifications.filter((one) => met.has(one.moduleId));
    if (!mutant || tests.length === 0) {
      write(id, "unmet");
      continue;
    }
    // One after another: each is switched on for all.
    // oxlint-disable-next-line no-await-in-loop
    const isNoticed = await fails(vitest, sortTests(tests, mutant), id);
    for (const module of vitest.state.getTestModules()) {
      durations.set(module.moduleId, module.diagnostic().duration);
    }
    write(id, isNoticed ? "noticed" : "survived");
  }
}

const meetings = await readMeetings(mutated);
const mutant = { active: null, metFile: null };
const vitest = await startTests(job.package, job.place, mutated, mutant, false);
await tryAll(vitest, meetings);
await vitest.close();
process.exit(0);
