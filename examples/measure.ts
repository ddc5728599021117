import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** The scripts and styles of a folder, each compressed as servers do, in bytes. */
export async function sizeOf(folder: string): Promise<number> {
  const paths = await readdir(folder, { recursive: true });
  const files = paths.filter((path) => /\.(m?js|css)$/.test(path));
  const sizes = await Promise.all(
    files.map(async (path) => gzipSync(await readFile(join(folder, path)), { level: 9 }).length),
  );
  if (sizes.length === 0) throw new Error(`Fluz Kit: ${folder} holds no scripts.`);
  return sizes.reduce((sum, size) => sum + size, 0);
}

type Doors = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Puts stand-ins for the kit in an installed application, which do nothing and weigh next to nothing.
 * What it is built to then is the application without the kit.
 */
export async function putStandIns(copy: string): Promise<void> {
  const scope = join(copy, "node_modules", "@fluz-kit");
  for (const name of await readdir(scope)) {
    const folder = join(scope, name);
    // One after the other: each is imported to be asked for its names.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const doors: Doors = manifest.exports;
    const files = Object.values(doors).flatMap((door) =>
      typeof door === "string" ? [door] : Object.values(door),
    );
    for (const file of new Set(files)) {
      // oxlint-disable-next-line eslint/no-await-in-loop
      if (!file.endsWith(".d.ts")) await replace(join(folder, file), name.startsWith("react"));
    }
  }
}

async function replace(path: string, isClient: boolean): Promise<void> {
  const text = path.endsWith(".css") ? "" : await standInFor(path, isClient);
  // A manager's store may have the very same file: it is left as it is, and a new one put here.
  await rm(path);
  await writeFile(path, text);
}

async function standInFor(path: string, isClient: boolean): Promise<string> {
  const names = Object.keys(await import(pathToFileURL(path).href));
  return [
    isClient ? '"use client";' : "",
    "const it = new Proxy((given) => given?.children ?? it, {",
    // No promise, and no class of components.
    "  get: (_, key) => (/^(then|prototype)$|^Symbol/.test(String(key)) ? undefined : it),",
    "});",
    ...names.map((name) => `export const ${name} = it;`),
    "",
  ].join("\n");
}
