import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listDoors, reportPath, root } from "../../scripts/api/listDoors.ts";
import { readReports } from "../../scripts/api/readReports.ts";
import { listTracked, readText } from "../support/sources.ts";

const doors = listDoors().map(({ name }) => name);

/** A door of everything that a report must show: what it passes on, what it hides, what it changes. */
const madeUp = `
import type { Hidden } from "./Hidden.ts";
export { passedOn as renamed } from "./Hidden.ts";
export * from "./Hidden.ts";
/** A comment. */
export declare const zebra: Hidden;
export declare class Animal { constructor(legs: number); private secret; bite?(hard: boolean): void; }
export declare function ant<T extends "a" | "b">(of: T): T;
declare module "@fluz-kit/core" { interface Guidance { readonly madeUp: number; }
}
`;

let reports = new Map<string, string>();
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(root, "packages/core/.api-made-up-"));
  writeFileSync(join(folder, "index.d.ts"), madeUp);
  writeFileSync(
    join(folder, "Hidden.d.ts"),
    "export interface Hidden { readonly depth: 7 }\nexport declare const passedOn: 1;\n",
  );
  reports = await readReports([
    { name: "made-up", folder: "core", declaration: join(folder, "index.d.ts") },
  ]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = listTracked().filter((path) => path.startsWith("docs/api/"));

function committed(door: string): string {
  const path = reportPath(door);
  return kept.includes(path) ? readText(path) : "(no report is committed)\n";
}

describe("the contract", () => {
  test.each(doors)("%s exports what its report says", (door) => {
    expect(
      reports.get(door),
      `Fluz Kit: what ${door} exports is not what ${reportPath(door)} says. A name or a type has ` +
        "changed. If that is meant, run `npx -y pnpm@12.21.0 run api` and commit the report with the change.",
    ).toBe(committed(door));
  });

  test("has a report for each door, and none for a door that is gone", () => {
    expect(kept).toEqual(doors.map(reportPath).toSorted());
    expect(reports.get("@fluz-kit/react/styles.css")).toContain("--fluz-color-danger\n");
  });
});

test("a report shows every name, each type behind them, and what changes elsewhere, in order", () => {
  expect(reports.get("made-up")).toBe(`# \`made-up\`

Every name, with its type. \`pnpm run api\` writes this file.

\`\`\`ts
export class Animal {
  constructor(legs: number);
  bite?(hard: boolean): void;
}

export function ant<T extends "a" | "b">(of: T): T;

export interface Hidden {
  readonly depth: 7;
}

const passedOn: 1;
export { passedOn };
export { passedOn as renamed };

export const zebra: Hidden;

declare module "@fluz-kit/core" {
  interface Guidance {
    readonly madeUp: number;
  }
}
\`\`\`
`);
});
