import { existsSync } from "node:fs";
import { join } from "node:path";

/** The lockfile that tells which manager an application is installed by. */
export const lockfiles = {
  npm: "package-lock.json",
  pnpm: "pnpm-lock.yaml",
  yarn: "yarn.lock",
} as const;

export type Manager = keyof typeof lockfiles;

/** Which manager installs the application in a folder. */
export function managerOf(folder: string): Manager {
  if (existsSync(join(folder, lockfiles.pnpm)) || existsSync(join(folder, "pnpm-workspace.yaml")))
    return "pnpm";
  if (existsSync(join(folder, lockfiles.yarn)) || existsSync(join(folder, ".yarnrc.yml")))
    return "yarn";
  return "npm";
}

/**
 * A lockfile without the kit's own packages, as it is committed. They are packed anew for every run,
 * so what a lockfile would hold of them, their hashes, is true for one run alone. The manager adds
 * them by itself, and keeps everything else at the versions that are locked.
 */
export function withoutOwn(lockfile: string, manager: Manager): string {
  if (manager === "yarn") return lockfile.replace(/^"@fluz-kit\/.*:\n(?: {2}.*\n)+\n/gm, "");
  if (manager === "pnpm")
    return lockfile.replace(/^( +)'@fluz-kit\/.*:(?: \{\})?\n(?:\1 +.*\n)*\n?/gm, "");
  if (lockfile === "") return "";
  const read: { packages: Record<string, { extraneous?: true }> } = JSON.parse(lockfile);
  // What npm calls extraneous it has looked at and not installed.
  const others = Object.entries(read.packages).filter(
    ([path, { extraneous }]) => !path.includes("/@fluz-kit/") && !extraneous,
  );
  return `${JSON.stringify({ ...read, packages: Object.fromEntries(others) }, null, 2)}\n`;
}
