import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The ids of all stories of a built Storybook; pages of text, which have no state of their own, are left out. */
export function readStories(folder: string): readonly string[] {
  const index: unknown = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  if (!hasEntries(index)) throw new Error("The built Storybook has no index of its stories.");
  return Object.values(index.entries)
    .filter(({ type }) => type === "story")
    .map(({ id }) => id);
}

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

function hasEntries(value: unknown): value is Index {
  return typeof value === "object" && value !== null && "entries" in value;
}
