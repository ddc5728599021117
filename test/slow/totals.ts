import type * as Messages from "@fluz-kit/messages";
import * as fc from "fast-check";
import type { Core } from "../support/totalArguments.ts";
import { totalCalls } from "../support/totalCalls.ts";

// Gives the total functions of the built packages a million hostile values, or as many as the command
// line says, and counts what any of them throws, or answers in another shape than it promises.

const built = (door: string) => new URL(`../../packages/${door}.js`, import.meta.url).href;
const core: Core = {
  ...(await import(built("core/dist/index"))),
  ...(await import(built("core/dist/internal"))),
};
const messages: typeof Messages = await import(built("messages/dist/index"));

const wanted = Number(process.argv[2] ?? 1_000_000);
const calls = totalCalls(core, messages);
const runs = Math.ceil(wanted / calls.length);
const write = (line: string) => process.stdout.write(`${line}\n`);

let failed = 0;
for (const { name, makers, problemOf } of calls) {
  const problems = new Map<string, number>();
  const count = fc.property(makers, (given) => {
    const problem = problemOf(given);
    if (problem !== null) problems.set(problem, (problems.get(problem) ?? 0) + 1);
  });
  fc.assert(count, { numRuns: runs });
  const wrong = [...problems.values()].reduce((sum, times) => sum + times, 0);
  failed += wrong;
  write(`${name.padEnd(24)}${String(runs).padStart(9)} values${String(wrong).padStart(8)} wrong`);
  for (const [problem, times] of problems) write(`  ${times} times: ${problem}`);
}
write(`${runs * calls.length} values, ${failed} wrong`);
process.exitCode = failed === 0 ? 0 : 1;
