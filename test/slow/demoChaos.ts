import { openVisit } from "../demo/support/openVisit.ts";
import { serveDemo } from "../demo/support/serveDemo.ts";
import { beCalm, beWild } from "./chaosPerson.ts";
import { watchRequests } from "./chaosRequests.ts";
import { createRandom, pick } from "./createRandom.ts";
import { findSecrets } from "./findSecrets.ts";

// Somebody who types anything and presses anything twice, on a connection that is slow and breaks, and
// then somebody patient who goes on from there, by what stands on the screen. Fails if they do not get
// through, if a request was under way twice, or if anything secret is left. `pnpm demo:chaos 20 7`: that
// many runs, from that seed.

const [runs = 200, first = 1] = process.argv.slice(2).map(Number);

/** Runs side by side. */
const LANES = 6;

const starts = [
  "/sign-up",
  "/login",
  "/login/email",
  "/reset-password",
  "/account/password",
  "/account/passcode",
  "/account/passcode/reset",
  "/login/passcode",
  "/sign-up/passcode",
] as const;

const write = (line: string) => process.stdout.write(`${line}\n`);

const demo = await serveDemo();
const problems: string[] = [];
let begun = 0;
let sent = 0;
try {
  await Promise.all(Array.from({ length: LANES }, takeRuns));
} finally {
  await demo.close();
}
write(`${runs} runs from seed ${first}, ${sent} requests, ${problems.length} problems`);
for (const problem of problems) write(problem);
process.exitCode = problems.length === 0 && sent > runs ? 0 : 1;

async function takeRuns(): Promise<void> {
  while (begun < runs) {
    const seed = first + begun;
    begun += 1;
    const found = await run(seed).catch((thrown: unknown) => [String(thrown)]);
    problems.push(...found.map((problem) => `seed ${seed}: ${problem}`));
  }
}

async function run(seed: number): Promise<readonly string[]> {
  const random = createRandom(seed);
  const visit = await openVisit(demo, { name: `chaos-${seed}`, clock: true });
  const { page, session, complaints } = visit;
  try {
    // Waits of the sandbox's own would need its clock moved too.
    session.set({ resendWaitsMs: [0], codeTries: 1_000 });
    const requests = await watchRequests(page, random);
    const start = pick(random, starts);
    await page.goto(start);
    const done = await beWild(page, random);
    requests.calmDown();
    const stuck = await beCalm(page);
    sent += requests.count();
    return [
      ...(stuck === null ? [] : [`from ${start}, ${done.join(", ")}: no way on from ${stuck}`]),
      ...requests.problems(),
      ...(await findSecrets(page, requests.tokens())),
      ...complaints,
    ];
  } finally {
    await visit.close();
  }
}
