import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "../test/support/chromium.ts";
import { launchChromium } from "../test/support/launchChromium.ts";
import type { App } from "./apps.ts";
import { checkSignUp } from "./checks.ts";
import type { Findings } from "./checks.ts";
import { folderOf, isSource, ownEnvironment, run } from "./command.ts";
import { countLines } from "./countLines.ts";
import { install } from "./install.ts";
import { putStandIns, sizeOf } from "./measure.ts";
import { readReport } from "./report.ts";
import { columns } from "./Row.ts";
import type { Row } from "./Row.ts";
import { freePort, serveApp, serveSandbox } from "./serve.ts";

/**
 * Installs a copy of an application, checks its types, builds it, serves it, visits it, and builds it
 * once more without the kit. What comes after a failure is not tried.
 *
 * @param work a folder that has the packed packages in `.packed`
 */
export async function runApp(
  name: string,
  app: App,
  work: string,
  isLocking: boolean,
): Promise<Findings> {
  const { renders, client } = app;
  const copy = join(work, name);
  await cp(folderOf(name), copy, { recursive: true, filter: isSource });
  const row: Row = { "own lines": await ownLines(name) };
  const problems: string[] = [];
  const findings = { row, problems };

  problems.push(...(await install(name, copy, isLocking)));
  row["installs"] = problems.length === 0;
  if (!row["installs"]) return findings;

  row["types"] = await passes("typecheck");
  if (renders === "nowhere") {
    const { executablePath, env } = await findChromium();
    const ports = { PORT: String(await freePort()), FLUZ_PORT: String(await freePort()) };
    await passes("test", { ...env, ...ports, CHROMIUM_PATH: executablePath });
    const report = await readFile(join(copy, "report.json"), "utf8").catch(() => "{}");
    Object.assign(row, readReport(report));
    // What it holds no test for does not apply.
    for (const column of columns) row[column] ??= null;
    return findings;
  }
  row["builds"] = await passes("build");
  if (!row["builds"] || client === undefined) return findings;

  const whole = await sizeOf(join(copy, client));
  const seen = await visitServed();
  Object.assign(row, seen.row);
  problems.push(...seen.problems);

  await putStandIns(copy);
  if (await passes("build")) {
    const added = whole - (await sizeOf(join(copy, client)));
    row["kB added"] = (added / 1_000).toFixed(1);
  }
  return findings;

  async function passes(script: string, env: Record<string, string> = {}): Promise<boolean> {
    const { ok, output } = await run(["npm", "run", script], copy, ownEnvironment(env));
    if (!ok) problems.push(`npm run ${script} fails:\n${output}`);
    return ok;
  }

  async function visitServed(): Promise<Findings> {
    const sandbox = await serveSandbox();
    const browser = await launchChromium();
    try {
      const served = await serveApp(copy, sandbox.url);
      try {
        return await checkSignUp(browser, served.url, app);
      } finally {
        await served.close();
      }
    } catch (error) {
      return { row: {}, problems: [error instanceof Error ? error.message : String(error)] };
    } finally {
      await browser.close();
      await sandbox.close();
    }
  }
}

async function ownLines(name: string): Promise<string> {
  const folder = folderOf(name);
  const paths = await readdir(folder, { recursive: true });
  const sources = paths.filter((path) => /\.(tsx?|jsx?|astro)$/.test(path) && isSource(`/${path}`));
  const counts = await Promise.all(
    sources.map(async (path) => countLines(await readFile(join(folder, path), "utf8"))),
  );
  return String(counts.reduce((sum, count) => sum + count, 0));
}

/** Takes the copy of an application away. */
export async function removeCopy(name: string, work: string): Promise<void> {
  await rm(join(work, name), { recursive: true, force: true });
}
