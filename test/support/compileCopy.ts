import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What the compiler says about a project of a copy: `packages/core/src/a.ts: Cannot find name 'B'.` */
export function compileCopy(root: string, project: string): readonly string[] {
  const { status, stdout } = spawnSync(
    join(root, "node_modules/.bin/tsc"),
    ["-p", project, "--pretty", "false"],
    { cwd: root, encoding: "utf8" },
  );
  const said = stdout
    .split("\n")
    .filter((line) => line.includes("error TS"))
    .map((line) => line.replace(/\(\d+,\d+\): error TS\d+/, ""));
  return status !== 0 && said.length === 0 ? [`tsc ended with ${status}. ${stdout}`] : said;
}
