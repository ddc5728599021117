import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unpackChromium } from "./unpackChromium.ts";

/** A browser that can be started, and the variables that must be set for it. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** The machine that the search looks at. Tests replace its parts. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  arch: string;
  cacheFolder: string;
  exists: (path: string) => boolean;
  unpack: (cacheFolder: string) => Promise<string | null>;
  starts: (executablePath: string, env: Record<string, string>) => boolean;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  cacheFolder: join(root, "node_modules", ".cache"),
  exists: existsSync,
  unpack: (cacheFolder) => unpackChromium(cacheFolder),
  starts(executablePath, env) {
    try {
      execFileSync(executablePath, ["--no-sandbox", "--version"], {
        env: { ...process.env, ...env },
        stdio: "ignore",
        timeout: 20_000,
      });
      return true;
    } catch {
      return false;
    }
  },
};

/** The same for every start: the tests load nothing but what this repository serves. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
] as const;

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/**
 * The Chromium to test in: the one that `CHROMIUM_PATH` names, else the one from the lockfile
 * (Linux on x64), else one that the system has. Throws when there is none.
 */
export async function findChromium(changes: Partial<Machine> = {}): Promise<Chromium> {
  const machine = { ...thisMachine, ...changes };
  const named = machine.env["CHROMIUM_PATH"];
  if (named) {
    if (machine.exists(named)) return { executablePath: named, env: {} };
    throw new Error(
      `Fluz Kit: CHROMIUM_PATH names ${named}, and there is no such file. ` +
        "Correct it, or unset it to use the Chromium that comes with the lockfile.",
    );
  }
  const packaged = await findPackaged(machine);
  if (packaged) return packaged;
  const installed = systemPaths(machine).find(machine.exists);
  if (installed) return { executablePath: installed, env: {} };
  throw new Error(
    `Fluz Kit: no Chromium was found for ${machine.platform} ${machine.arch}, and the component tests run in one. ` +
      "Install Chromium or Google Chrome, or set CHROMIUM_PATH to the browser's executable file.",
  );
}

async function findPackaged(machine: Machine): Promise<Chromium | null> {
  if (machine.platform !== "linux" || machine.arch !== "x64") return null;
  const folder = await machine.unpack(machine.cacheFolder);
  if (folder === null) return null;
  const executablePath = join(folder, "chromium");
  const fonts = machine.exists("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: join(folder, "fonts") };
  if (machine.starts(executablePath, fonts)) return { executablePath, env: fonts };
  // Slim images lack libnss3 and its kin; the package carries them for the same reason.
  const libraries = [join(folder, "al2023", "lib"), machine.env["LD_LIBRARY_PATH"]];
  const env = { ...fonts, LD_LIBRARY_PATH: libraries.filter(Boolean).join(":") };
  return machine.starts(executablePath, env) ? { executablePath, env } : null;
}

function systemPaths({ env, platform }: Machine): readonly string[] {
  const folders = (env["PATH"] ?? "").split(":").filter(Boolean);
  const onPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === "darwin" ? [...onPath, ...macApps] : onPath;
}
