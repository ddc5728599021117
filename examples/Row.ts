/** What the table says of an application, in this order. */
export const columns = [
  "installs",
  "types",
  "builds",
  "renders on the server",
  "hydrates",
  "field",
  "banner",
  "prompt",
  "told once",
  "focused",
  "own lines",
  "kB added",
] as const;

export type Column = (typeof columns)[number];

/** `true` and `false` were seen. A missing column was not looked at, `null` does not apply. */
export type Row = Partial<Record<Column, boolean | string | null>>;
