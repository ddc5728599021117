import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository is. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The packages that are published, by their folder's name. */
export const packages = ["core", "messages", "react", "react-query", "sandbox"] as const;

/** A module or a style sheet that users import by name. */
export interface Door {
  /** How users write it: `@fluz-kit/core/reference`. */
  readonly name: string;
  /** The folder of its package, below `packages`. */
  readonly folder: string;
  /** Its source, below the folder of its package: `src/index.ts`. */
  readonly source: string;
}

/** Every door of every published package, but for other languages than English: theirs have the types of English. */
export function listDoors(): readonly Door[] {
  return packages.flatMap((folder) =>
    Object.entries(readExports(folder))
      .filter(([, source]) => !isTranslation(source))
      .map(([door, source]) => ({
        name: `@fluz-kit/${folder}${door.slice(1)}`,
        folder,
        source: source.slice(2),
      })),
  );
}

/** Whether a file has the words of another language than English. Its path may be that of a source or of a door. */
export function isTranslation(source: string): boolean {
  return /\/(?!en\.)[a-z]{2}(?:-\w+)?\.ts$/.test(source);
}

/** Where the report of a door is kept, below the repository: `docs/api/core-reference.md`. */
export function reportPath(door: string): string {
  return `docs/api/${door.replace("@fluz-kit/", "").replaceAll("/", "-")}.md`;
}

function readExports(folder: string): Record<string, string> {
  const text = readFileSync(join(root, "packages", folder, "package.json"), "utf8");
  return JSON.parse(text).exports;
}
