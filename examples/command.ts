import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** Nothing that a tool says to its makers, and nothing in a lockfile that names where packages came from. */
const quiet = {
  CI: "1",
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  YARN_ENABLE_TELEMETRY: "0",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
  npm_config_omit_lockfile_registry_resolved: "true",
  npm_config_yes: "true",
};

/** The environment of somebody's own shell: nothing of this repository's tools, and the Node that runs this. */
export function ownEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|NODE_PATH$)/i.test(name),
  );
  const registry = process.env["npm_config_registry"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path = [dirname(process.execPath), ...folders.filter((path) => !path.startsWith(root))];
  return {
    ...Object.fromEntries(kept),
    ...quiet,
    ...(registry === undefined ? {} : { npm_config_registry: registry }),
    PATH: path.join(delimiter),
    ...more,
  };
}

export interface Ended {
  readonly ok: boolean;
  /** All that it wrote, to both of its streams. */
  readonly output: string;
}

/** Runs a command to its end, and keeps what it wrote. */
export function run(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = ownEnvironment(),
): Promise<Ended> {
  const [name = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ ok: false, output: String(error) }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** The files of an application, without what is installed and built. */
export function isSource(path: string): boolean {
  return !/\/(node_modules|dist|build|\.next|\.astro|\.output|\.tanstack|\.react-router|\.yarn)(\/|$)/.test(
    path,
  );
}

/** Where an application is kept. */
export function folderOf(app: string): string {
  return join(root, "examples", app);
}
