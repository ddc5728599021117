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
    const row: Partial<Record<Column, string>> = {};
    for (const column of columns) row[column] = cells[names.indexOf(column)] ?? "";
    return isWhole(row, columns) ? row : raise(name);
  });
}

function isWhole<Column extends string>(
  row: Partial<Record<Column, string>>,
  columns: readonly Column[],
): row is Record<Column, string> {
  return columns.every((column) => column in row);
}

function raise(name: string): never {
  throw new Error(`${name} has a row without all its columns.`);
}
