import { onTestFinished } from "vitest";
// A command has no door but its process. This is the same command without one, which starts at once; and the
// server that it loads when it is first asked for, as a test leaves nothing behind.
// oxlint-disable-next-line no-restricted-imports
import "../../packages/sandbox/src/cli/startServer.ts";
// oxlint-disable-next-line no-restricted-imports
import { runCommand } from "../../packages/sandbox/src/cli/runCommand.ts";

/** Runs `fluz-sandbox` within this process. A server that it starts ends with the test at the latest. */
export async function runHere(...args: string[]) {
  const said = { stdout: "", stderr: "" };
  const exitCode = await runCommand(args, {
    print: (text) => void (said.stdout += text),
    warn: (text) => void (said.stderr += text),
    version: () => "0.0.0",
    onEnd: onTestFinished,
  });
  return { exitCode, ...said };
}

/** Runs it, and gives the address that it printed. */
export async function serveHere(...args: string[]): Promise<string> {
  const { stdout } = await runHere("--port", "0", ...args);
  return addressIn(stdout);
}

/** The address that `fluz-sandbox` printed; an empty text if there is none. */
export function addressIn(stdout: string): string {
  const [url = ""] = /http:\/\/\S+(?=\n)/.exec(stdout) ?? [];
  return url;
}
