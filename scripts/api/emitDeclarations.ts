import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./listDoors.ts";

/** Declarations of all packages, each beside what its package depends on. */
export interface Declarations {
  /** Where the declaration of a source of a package is. */
  pathOf(folder: string, source: string): string;
  remove(): void;
}

/**
 * Has the compiler write the declarations of all packages. They stay out of `node_modules`, where
 * API Extractor would take each file for somebody else's and not look into it.
 *
 * @throws {Error} if the compiler refuses.
 */
export function emitDeclarations(): Declarations {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "api-"));
  const run = work.slice(cache.length + 1);
  const homeOf = (folder: string) => join(root, "packages", folder, `.${run}`);
  try {
    compile(work);
    for (const folder of packages) {
      cpSync(join(work, "out", folder), homeOf(folder), { recursive: true });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return {
    pathOf: (folder, source) => join(homeOf(folder), source.replace(/\.tsx?$/, ".d.ts")),
    remove: () => {
      for (const folder of packages) rmSync(homeOf(folder), { recursive: true, force: true });
    },
  };
}

function compile(work: string): void {
  const config = {
    extends: "../../../tsconfig.base.json",
    compilerOptions: {
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: ["node"],
      noEmit: false,
      // The type checks of the packages find errors; here they would only cost time.
      noCheck: true,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: "../../../packages",
      outDir: "out",
    },
    include: packages.map((folder) => `../../../packages/${folder}/src`),
  };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/.bin/tsc");
  const { status, stdout } = spawnSync(tsc, ["-p", work], { encoding: "utf8" });
  if (status === 0) return;
  throw new Error(`Fluz Kit: the compiler wrote no declarations. It said:\n${stdout}`);
}
