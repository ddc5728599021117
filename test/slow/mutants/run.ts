import { fork } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../createRandom.ts";
import { collectMutants, packages } from "./collect.ts";
import type { Mutant, Package } from "./collect.ts";
import type { Job, Outcome } from "./job.ts";
import type { Place } from "./tests.ts";

// Changes a package in small ways, one at a time, and runs the tests that meet each change. Where none of
// them fails, something of what the package does is not tested. `pnpm mutation react 400 18` draws 400 of all
// mutants of `react`, beginning at seed 18; without a number all are tried.

/** Below these it fails, in percent. */
const wanted: Readonly<Record<Package, number>> = {
  core: 95,
  messages: 85,
  react: 85,
  "react-query": 95,
};

/** A mutant that never ends counts as noticed. */
const HANGS_MS = 120_000;

const [name, count, seed = "1"] = process.argv.slice(2);
const packageName = packages.find((one) => one === name);
if (!packageName) throw new Error(`Name a package: ${packages.join(", ")}.`);

const write = (line: string) => process.stdout.write(`${line}\n`);

function draw(all: readonly Mutant[], size: number): readonly Mutant[] {
  const random = createRandom(Number(seed));
  const shuffled = all.map((mutant) => ({ mutant, order: random() }));
  return shuffled
    .toSorted((a, b) => a.order - b.order)
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

const folder = mkdtempSync(join(tmpdir(), "mutants-"));

function readOutcomes(file: string): ReadonlyMap<string, Outcome> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const { id, outcome }: { id: string; outcome: Outcome } = JSON.parse(line);
      return [id, outcome];
    }),
  );
}

/** Ends when the process does, or ends it when nothing has come of it for long. */
async function tryOnce(job: Job): Promise<void> {
  const child = fork(join(import.meta.dirname, "try.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, FLUZ_JOB: JSON.stringify(job) },
  });
  const watch = setInterval(() => {
    // While it finds out which tests meet what, there are no results.
    if (!existsSync(job.meetings)) return;
    const last = existsSync(job.results) ? job.results : job.meetings;
    if (Date.now() - statSync(last).mtimeMs < HANGS_MS) return;
    const [id] = job.ids;
    const done = readOutcomes(job.results);
    const hanging = job.ids.find((one) => !done.has(one)) ?? id;
    appendFileSync(job.results, `${JSON.stringify({ id: hanging, outcome: "hangs" })}\n`);
    child.kill("SIGKILL");
  }, 1_000);
  await new Promise((ended) => void child.once("exit", ended));
  clearInterval(watch);
}

async function tryIn(place: Place, ids: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  const job = {
    package: packageName ?? "core",
    place,
    ids,
    meetings: join(folder, `${place}-meetings`),
    results: join(folder, `${place}-results`),
  };
  let before = -1;
  let done = readOutcomes(job.results);
  while (done.size < ids.length && done.size > before) {
    before = done.size;
    const left = ids.filter((id) => !done.has(id));
    // Each process goes on where the last one hung.
    // oxlint-disable-next-line no-await-in-loop
    await tryOnce({ ...job, ids: left });
    done = readOutcomes(job.results);
  }
  if (done.size < ids.length) throw new Error(`${ids.length - done.size} could not be tried.`);
  return done;
}

const { mutants } = await collectMutants(packageName);
const drawn = count ? draw(mutants, Number(count)) : mutants;
const outcomes = new Map<string, Outcome>();
const places: readonly Place[] =
  packageName === "core" || packageName === "messages" ? ["node", "page"] : ["page"];
for (const place of places) {
  const left = drawn.flatMap(({ id }) =>
    /noticed|hangs/.test(outcomes.get(id) ?? "") ? [] : [id],
  );
  // oxlint-disable-next-line no-await-in-loop
  for (const [id, outcome] of await tryIn(place, left)) {
    if (outcome !== "unmet" || !outcomes.has(id)) outcomes.set(id, outcome);
  }
}
rmSync(folder, { recursive: true });

const open = drawn.filter(({ id }) => !/noticed|hangs/.test(outcomes.get(id) ?? ""));
for (const { id, place, replacement } of open) {
  write(`${outcomes.get(id)} ${place} → ${replacement.replaceAll(/\s+/g, " ").slice(0, 100)}`);
}
const share = ((drawn.length - open.length) / drawn.length) * 100;
write(`${drawn.length - open.length} of ${drawn.length} noticed: ${share.toFixed(1)} %`);
process.exitCode = share >= wanted[packageName] ? 0 : 1;
