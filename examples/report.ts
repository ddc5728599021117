import { columns } from "./Row.ts";
import type { Column } from "./Row.ts";

interface Outcome {
  readonly title: string;
  readonly ok: boolean;
}

/** The columns that tests have looked at. A test's title begins with its column: `field: …`. */
export function readReport(report: string): Partial<Record<Column, boolean>> {
  const seen: Partial<Record<Column, boolean>> = {};
  for (const { title, ok } of outcomesIn(JSON.parse(report))) {
    const column = columns.find((one) => title.startsWith(`${one}:`));
    if (column !== undefined) seen[column] = ok && seen[column] !== false;
  }
  return seen;
}

/** Jest and Vitest tell of `assertionResults`, Playwright of `specs`. */
function outcomesIn(value: unknown): readonly Outcome[] {
  if (Array.isArray(value)) return value.flatMap(outcomesIn);
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(outcomesIn);
  if (!("title" in value) || typeof value.title !== "string") return within;
  if ("status" in value) return [{ title: value.title, ok: value.status === "passed" }, ...within];
  if ("ok" in value) return [{ title: value.title, ok: value.ok === true }, ...within];
  return within;
}
