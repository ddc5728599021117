import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { apps } from "./apps.ts";
import { folderOf, root, run } from "./command.ts";
import { pack } from "./pack.ts";
import { removeCopy, runApp } from "./runApp.ts";
import { updateTable } from "./table.ts";

// Tries the kit as others use it: packs the packages, and runs each application of this folder on them.
// `pnpm examples next-app mantine` runs two; `--no-build` packs what is built already; `--lock` writes
// lockfiles; `--keep` leaves the copies where they are.

/** What one application may take, its installation and both builds included. */
const LIMIT_MS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    build: { type: "boolean", default: true },
    lock: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});
const order = Object.keys(apps);
const strangers = positionals.filter((name) => !order.includes(name));
if (strangers.length > 0)
  throw new Error(
    `Fluz Kit: no example is named ${strangers.join(", ")}. There are ${order.join(", ")}.`,
  );

const write = (line: string) => process.stdout.write(`${line}\n`);
const readme = join(root, "examples", "README.md");
const packed = join(root, "examples", ".packed");
const work = await mkdtemp(join(tmpdir(), "fluz-kit-examples-"));
let failed = 0;
try {
  if (values.build) {
    const built = await run(
      ["pnpm", "--filter", "@fluz-kit/*", "--filter", "!@fluz-kit/demo", "run", "build"],
      root,
      process.env,
    );
    if (!built.ok) throw new Error(`Fluz Kit: the packages do not build.\n${built.output}`);
  }
  await pack(packed);
  await cp(packed, join(work, ".packed"), { recursive: true });
  for (const name of positionals.length > 0 ? positionals : order) {
    // One after the other: each is timed, and what it is shown in is one browser.
    // oxlint-disable-next-line eslint/no-await-in-loop
    if (!(await tryApp(name))) failed += 1;
  }
} finally {
  if (values.keep) write(`The copies are in ${work}`);
  else await rm(work, { recursive: true, force: true });
}
const count = positionals.length || order.length;
write(`Examples: ${count - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryApp(name: string): Promise<boolean> {
  const app = apps[name];
  if (!app) return false;
  const began = Date.now();
  const { row, problems } = await runApp(name, app, work, values.lock);
  const seconds = Math.round((Date.now() - began) / 1_000);
  // Where others keep the machine busy, the time says nothing.
  const isCrowded = (loadavg()[0] ?? 0) > availableParallelism() * 3;
  const isSlow = Date.now() - began > LIMIT_MS && !isCrowded;
  const manifest: { description: string } = JSON.parse(
    await readFile(join(folderOf(name), "package.json"), "utf8"),
  );
  const before = await readFile(readme, "utf8");
  await writeFile(readme, updateTable(before, order, { name, is: manifest.description, row }));
  write(`${name}: ${problems.length === 0 ? "good" : "NOT good"}, ${seconds} s`);
  for (const problem of problems) write(`  ${problem.replaceAll("\n", "\n    ")}`);
  if (isSlow) write(`  It took more than ${LIMIT_MS / 1_000} s.`);
  if (!values.keep) await removeCopy(name, work);
  return problems.length === 0 && !isSlow;
}
