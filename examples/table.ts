import { columns } from "./Row.ts";
import type { Row } from "./Row.ts";

interface NamedRow {
  readonly name: string;
  readonly cells: readonly string[];
}

const heading = ["app", "is", ...columns];

/**
 * The Markdown with the row of one application changed, and every other row as it was. Rows of
 * applications that are not in `order` go.
 *
 * @param order the applications, as the table lists them
 */
export function updateTable(
  markdown: string,
  order: readonly string[],
  { name, is, row }: { readonly name: string; readonly is: string; readonly row: Row },
): string {
  const lines = markdown.split("\n");
  const first = lines.findIndex((line) => line.startsWith("| app "));
  if (first === -1) throw new Error("Fluz Kit: the text has no table that begins with | app.");
  const end = lines.findIndex((line, index) => index > first && !line.startsWith("|"));
  const kept = readRows(lines.slice(first + 2, end)).filter((other) => other.name !== name);
  const added = { name, cells: [is, ...columns.map((column) => cellOf(row[column]))] };
  const rows = order.flatMap((one) => [...kept, added].filter((other) => other.name === one));
  return [...lines.slice(0, first), ...draw(rows), ...lines.slice(end)].join("\n");
}

/** The rows of the table that a Markdown text holds. */
export function readTable(markdown: string): readonly NamedRow[] {
  const lines = markdown.split("\n");
  const first = lines.findIndex((line) => line.startsWith("| app "));
  return readRows(lines.slice(first + 2).filter((line) => line.startsWith("| [")));
}

function readRows(lines: readonly string[]): readonly NamedRow[] {
  return lines.map((line) => {
    const [link = "", ...cells] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { name: /^\[([^\]]+)\]/.exec(link)?.[1] ?? link, cells };
  });
}

function cellOf(seen: boolean | string | null | undefined): string {
  if (seen === null) return "–";
  if (seen === undefined) return "?";
  if (typeof seen === "string") return seen;
  return seen ? "yes" : "**no**";
}

/** Aligned, as the formatter wants it. */
function draw(rows: readonly NamedRow[]): readonly string[] {
  const table = [heading, ...rows.map(({ name, cells }) => [`[${name}](${name})`, ...cells])];
  const widths = heading.map((_, index) =>
    Math.max(3, ...table.map((line) => (line[index] ?? "").length)),
  );
  const join = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [top = [], ...rest] = table.map((line) =>
    widths.map((width, index) => (line[index] ?? "").padEnd(width)),
  );
  return [join(top), join(widths.map((width) => "-".repeat(width))), ...rest.map(join)];
}
