import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { planDev, projects } from "../../scripts/dev/planDev.ts";
import { listFiles, readText } from "../support/sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("pnpm dev", () => {
  test("knows every package there is", () => {
    expect(Object.keys(projects).toSorted()).toEqual(readdirSync(`${root}packages`).toSorted());
  });

  test.each(Object.entries(projects))(
    "watches the tests and the types of %s",
    (folder, project) => {
      expect(planDev(folder)).toEqual([
        { name: "vitest", args: ["--watch", "--project", project, `test/${folder}/`] },
        { name: "tsc", args: ["-p", `packages/${folder}`, "--watch", "--preserveWatchOutput"] },
      ]);
      expect(readText("vitest.config.ts")).toContain(`name: "${project}"`);
      expect(listFiles(`test/${folder}`).length).toBeGreaterThan(0);
      expect(listFiles(`packages/${folder}`)).toContain(`packages/${folder}/tsconfig.json`);
    },
  );

  test.each([undefined, "", "cor", "@fluz-kit/core", "toString", "core "])(
    "refuses %j, and lists the names",
    (folder) => {
      expect(() => planDev(folder)).toThrow(
        /^Fluz Kit: there is no package .*pnpm dev core, .*demo\.$/,
      );
    },
  );
});

/** Runs the programs that the script is given, as a process of its own. */
function start(...programs: readonly string[]): ChildProcess {
  const commands = programs.map((code) => ({ name: process.execPath, args: ["-e", code] }));
  const script = `
    import { runTogether } from ${JSON.stringify(`${root}scripts/dev/runTogether.ts`)};
    process.exitCode = await runTogether(${JSON.stringify(commands)});
  `;
  return spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** It ends by itself at last, so that a failure leaves nothing behind. */
const waits = "console.log(1); setTimeout(() => {}, 60_000);";
/** What the compiler does: it starts another program, and waits for it. */
const startsAnother = `
  const child = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(waits)}],
    { stdio: "inherit" });
  console.log(1); setTimeout(() => {}, 60_000);
`;

/** Once so many programs have written their line. */
async function lines(child: ChildProcess, count: number): Promise<void> {
  let text = "";
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += `${chunk}`;
    if (text.split("\n").length > count) break;
  }
  child.stdout?.resume();
}

describe("what runs together", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "ends whole on %s, without a failure",
    async (signal) => {
      const child = start(waits, startsAnother);
      await lines(child, 3);
      child.kill(signal);
      // It closes when nobody is left who could still write to it.
      expect(await once(child, "close")).toEqual([0, null]);
    },
  );

  test("ends whole when one of them fails, and fails", async () => {
    const child = start("process.exitCode = 3;", startsAnother);
    child.stdout?.resume();
    expect(await once(child, "close")).toEqual([3, null]);
  });

  test("says what does not start, and fails", async () => {
    const script = `
      import { runTogether } from ${JSON.stringify(`${root}scripts/dev/runTogether.ts`)};
      process.exitCode = await runTogether([{ name: "no-such-program", args: [] }]);
    `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
    let said = "";
    child.stderr.on("data", (chunk) => (said += `${chunk}`));
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(said).toMatch(/^Fluz Kit: no-such-program did not start/);
  });
});
