import { before, behind, blank } from "./Edit.ts";
import type { Edit } from "./Edit.ts";

/** The changes of the tables that are reviewed and compared with the sources. */
const tables: readonly Edit[] = [
  behind(
    "test/fixtures/general-error-codes.tsv",
    /^AUTH-.*$/gm,
    "the row of the reference: name, group, message, resolution",
    ({ code }, last) => `${code}${blankCells(last)}`,
  ),
  behind(
    "test/fixtures/guidance.tsv",
    /^AUTH-.*$/gm,
    "the reviewed guidance and words",
    ({ code }, last) => `${code}${blankCells(last)}`,
  ),
  {
    path: "test/core/catalogue/codes.test.ts",
    left: null,
    apply: (text, { numbers }) => {
      const count = String(numbers.length);
      const changed = text
        .replace(/(are the )\d+/, `$1${count}`)
        .replace(/(toHaveLength\()\d+/, `$1${count}`);
      return changed === text ? null : changed;
    },
  },
];

/** The changes of what shows and rehearses every code. */
const shown: readonly Edit[] = [
  behind(
    "stories/catalogue/Codes.stories.tsx",
    /^export const Auth\d{4} = .*$/gm,
    null,
    ({ code }) => `export const ${code.replace("AUTH-", "Auth")} = storyOf("${code}");`,
  ),
  behind(
    "packages/sandbox/README.md",
    /^\| `\d{4}` +\| AUTH-\d{4} [A-Z].*$/gm,
    "the symbolic name in the table of magic values",
    ({ code }, last) => {
      const [, first = "", second = ""] = last.split("|");
      const cell = (text: string, as: string) => ` ${text}`.padEnd(as.length);
      return `|${cell(`\`${code.slice(-4)}\``, first)}|${cell(code, second)}|`;
    },
  ),
];

/** The sentences of each language. */
export function wordEdits(paths: readonly string[]): readonly Edit[] {
  return paths.map((path) =>
    before(
      path,
      /^ {4}UNIFORM: \{$/m,
      "the sentences: a title of at most 45 characters, and what to do now",
      ({ code }) => `    "${code}": {
      title: ${blank("title")},
      description: ${blank("description")},
    },
`,
    ),
  );
}

export const otherEdits: readonly Edit[] = [...tables, ...shown];

/** As many empty cells as another row has. */
function blankCells(row: string): string {
  return row.replaceAll(/[^\t]/g, "");
}
