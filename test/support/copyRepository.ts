import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listTracked } from "./sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The repository once more, to change as one likes. */
export interface Copy {
  readonly root: string;
  remove(): void;
}

/**
 * Copies what is, or is about to be, in version control, or those paths of it. What is installed is linked, but for the kit's
 * own packages, whose names lead into the copy.
 */
export function copyRepository(paths: readonly string[] = listTracked()): Copy {
  const copy = mkdtempSync(join(tmpdir(), "fluz-kit-copy-"));
  for (const path of paths) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(join(root, path), join(copy, path));
  }
  const packages = readdirSync(join(root, "packages"));
  const folders = [
    "",
    ...packages.map((name) => `packages/${name}`),
    "test/clients",
    "test/servers",
  ];
  for (const folder of folders) linkModules(join(folder, "node_modules"), copy);
  return { root: copy, remove: () => rmSync(copy, { recursive: true }) };
}

function linkModules(folder: string, copy: string): void {
  if (!existsSync(join(root, folder))) return;
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (name === ".cache" || name.startsWith(".vite")) continue;
    if (name === "@fluz-kit") linkOwn(join(folder, name), copy);
    else symlinkSync(join(root, folder, name), join(copy, folder, name));
  }
}

function linkOwn(scope: string, copy: string): void {
  mkdirSync(join(copy, scope));
  for (const name of readdirSync(join(root, scope))) {
    symlinkSync(join(copy, "packages", name), join(copy, scope, name));
  }
}
