import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folderOf, ownEnvironment, root, run } from "./command.ts";
import { lockfiles, managerOf, withoutOwn } from "./lockfile.ts";

const YARN = "@yarnpkg/cli-dist@4.18.1";

/**
 * Installs a copy of an application with its own manager, from the lockfile and the packed packages
 * beside it.
 *
 * @param isLocking whether the lockfile is written, rather than obeyed
 * @returns what went wrong
 */
export async function install(
  name: string,
  copy: string,
  isLocking: boolean,
): Promise<readonly string[]> {
  const manager = managerOf(copy);
  const lockfile = join(copy, lockfiles[manager]);
  const locked = await readFile(lockfile, "utf8").catch(() => "");
  if (locked === "" && manager === "yarn") await writeFile(lockfile, "");
  const commands = {
    npm: ["npm", "install"],
    pnpm: ["npx", "-y", await pnpmOfThis(), "install", "--no-frozen-lockfile"],
    yarn: ["npx", "-y", YARN, "install", "--no-immutable"],
  };
  const env = manager === "yarn" ? { YARN_NPM_REGISTRY_SERVER: await registry(copy) } : {};
  const { ok, output } = await run(commands[manager], copy, ownEnvironment(env));
  if (!ok) return [`${manager} could not install it:\n${output}`];
  const written = withoutOwn(await readFile(lockfile, "utf8"), manager);
  if (isLocking) await writeFile(join(folderOf(name), lockfiles[manager]), written);
  else if (written !== locked)
    return [`${manager} has changed its lockfile. If that is meant: pnpm examples ${name} --lock`];
  return [];
}

async function pnpmOfThis(): Promise<string> {
  const read: { packageManager: string } = JSON.parse(
    await readFile(join(root, "package.json"), "utf8"),
  );
  return read.packageManager;
}

/** Yarn does not ask npm where packages are. */
async function registry(cwd: string): Promise<string> {
  const { output } = await run(["npm", "config", "get", "registry"], cwd);
  return output.trim().replace(/\/$/, "");
}
