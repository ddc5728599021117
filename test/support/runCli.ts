import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { readManifest } from "./sources.ts";

const bin = readManifest("packages/sandbox/package.json").bin?.["fluz-sandbox"] ?? "";
const program = fileURLToPath(new URL(bin, new URL("../../packages/sandbox/", import.meta.url)));

export interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Starts `fluz-sandbox` as a process of its own, which ends with the test at the latest. */
export function startCli(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (exitCode) => resolve({ exitCode, ...said }));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** The address it printed; rejects if it ends without one. */
    url: () =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const [url] = /http:\/\/\S+(?=\n)/.exec(said.stdout) ?? [];
          if (url !== undefined) resolve(url);
        };
        child.stdout.on("data", look);
        look();
        void ended.then(({ stderr }) =>
          reject(new Error(`It ended without an address: ${stderr}`)),
        );
      }),
    said,
  };
}
