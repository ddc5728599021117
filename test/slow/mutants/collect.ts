// Makes every mutant of a package's source, and keeps the source with all of them in it, switched off.
import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";

export const packages = ["core", "messages", "react", "react-query"] as const;
export type Package = (typeof packages)[number];

export interface Mutant {
  readonly id: string;
  /** Where it is: a path in the repository, with the line. */
  readonly place: string;
  readonly file: string;
  /** What it puts there. */
  readonly replacement: string;
}

export interface Mutated {
  readonly mutants: readonly Mutant[];
  /** The mutated sources, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
}

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Tables: tests compare each cell with the reviewed one. */
const tables = [
  "packages/core/src/catalogue/{codes,names,operations,policies,reference}.ts",
  "packages/core/src/families/*.ts",
];

const quiet = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

/** @returns all mutants of a package, always in the same order */
export async function collectMutants(name: Package): Promise<Mutated> {
  const found = glob(`packages/${name}/src/**/*.{ts,tsx}`, { cwd: root, exclude: tables });
  const paths: string[] = [];
  for await (const path of found) paths.push(path);
  const files = await Promise.all(
    paths.toSorted().map(async (path) => ({
      name: `${root}${path}`,
      mutate: true,
      content: await readFile(`${root}${path}`, "utf8"),
    })),
  );
  const made = await new Instrumenter(logger).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const mutants = made.mutants.map(({ id, fileName, location, replacement }) => {
    const file = fileName.slice(root.length);
    return { id, file, place: `${file}:${location.start.line}`, replacement };
  });
  return {
    mutants,
    sources: new Map(made.files.map(({ name: path, content }) => [path, content])),
  };
}
