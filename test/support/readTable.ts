import { readFileSync } from "node:fs";

/** The rows of a tab-separated table under test/fixtures, by column name. */
export function readTable<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(
      columns.map((column) => [column, cells[names.indexOf(column)] ?? ""]),
    ) as Record<Column, string>;
  });
}
