import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

// The package unpacks into fixed names below the temporary folder, so it gets one of its own.
const script = `
  import chromium, { inflate } from "@sparticuz/chromium";
  await chromium.executablePath();
  await inflate(process.argv[1]);
`;

/** Fills a folder with the browser that a package folder holds packed. */
export type Inflate = (packageFolder: string, folder: string) => Promise<void>;

const inflateInProcess: Inflate = async (packageFolder, folder) => {
  const libraries = join(packageFolder, "bin", "al2023.tar.br");
  await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script, libraries],
    { cwd: dirname(fileURLToPath(import.meta.url)), env: { ...process.env, TMPDIR: folder } },
  );
};

/**
 * Unpacks the Chromium of the lockfile once and gives the folder it is in, or null where the
 * package is not installed. Two processes may call it at once: each unpacks into a folder of its
 * own, and the one that is first to rename it wins.
 */
export async function unpackChromium(
  cacheFolder: string,
  inflate: Inflate = inflateInProcess,
): Promise<string | null> {
  const packageFolder = findPackage();
  if (packageFolder === null) return null;
  const folder = join(cacheFolder, `chromium-${readVersion(packageFolder)}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const own = await mkdtemp(join(cacheFolder, "chromium-unpacking-"));
  try {
    await inflate(packageFolder, own);
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function findPackage(): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  } catch {
    return null;
  }
}

function readVersion(packageFolder: string): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, "package.json"), "utf8"),
  );
  return manifest.version;
}
