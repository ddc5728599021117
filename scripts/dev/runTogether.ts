import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Command } from "./planDev.ts";

/**
 * Runs programs side by side until one ends or this process is told to; then ends the others too, with
 * whatever they started. Resolves with the exit code: that of the first to fail, or 0.
 */
export async function runTogether(commands: readonly Command[]): Promise<number> {
  const running = commands.map(({ name, args }, index) =>
    spawn(name, args, {
      // The first one has the keyboard. The others are groups of their own, which end as a whole.
      stdio: [index === 0 ? "inherit" : "ignore", "inherit", "inherit"],
      detached: index > 0,
    }),
  );
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    for (const [index, child] of running.entries()) end(child, index > 0);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  const codes = await Promise.all(
    running.map(
      (child) =>
        new Promise<number>((resolve) => {
          child.on("error", (error) => {
            process.stderr.write(`Fluz Kit: ${child.spawnfile} did not start: ${error.message}\n`);
            stop();
            resolve(1);
          });
          child.on("exit", (code) => {
            // One that was told to end has not failed.
            resolve(isStopped ? 0 : (code ?? 1));
            stop();
          });
        }),
    ),
  );
  for (const signal of signals) process.off(signal, stop);
  return codes.find((code) => code !== 0) ?? 0;
}

function end({ pid, exitCode, signalCode }: ChildProcess, isGroup: boolean): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(isGroup ? -pid : pid, "SIGTERM");
  } catch {
    // It ended by itself in between.
  }
}
