import { codePattern } from "./codePattern.ts";
import { before, blank } from "./Edit.ts";
import type { Edit, NewCode } from "./Edit.ts";

const catalogue = "packages/core/src/catalogue";

const policy = ({ code }: NewCode) => `  "${code}": {
    severity: ${blank("severity")},
    placement: { surface: ${blank("surface")} },
    actions: ${blank("actions")},
    retry: ${blank("retry")},
    fixer: ${blank("fixer")},
  },
`;

const referenceEntry = ({ code }: NewCode) => `  "${code}": {
    message: ${blank("message")},
    resolution: ${blank("resolution")},
    docsUrl,
    note: ${blank("note")},
  },
`;

/** The changes of the core's tables. */
export const coreEdits: readonly Edit[] = [
  before(
    `${catalogue}/codes.ts`,
    /^\} as const satisfies/m,
    "the symbolic name and the group of the reference",
    ({ code }) => `  "${code}": { name: ${blank("name")}, group: ${blank("group")} },\n`,
  ),
  {
    path: `${catalogue}/names.ts`,
    left: "the symbolic name again",
    apply: (text, { number }) => putName(text, number),
  },
  {
    path: `${catalogue}/isFluzErrorCode.ts`,
    left: null,
    apply: (text, { numbers }) => {
      const changed = text.replace(/\/\^AUTH-.*\$\//, () => `/${codePattern(numbers)}/`);
      return changed === text ? null : changed;
    },
  },
  before(
    `${catalogue}/policies.ts`,
    /^ {2}UNIFORM: /m,
    "what to do about it; a shared policy of sharedPolicies.ts may already say it",
    policy,
  ),
  before(
    `${catalogue}/reference.ts`,
    /^\}\);$/m,
    "the reference's own message and resolution, and a hint for the developer",
    referenceEntry,
  ),
];

/** The names stand in the order of their numbers; a number that no code has is an empty name. */
function putName(text: string, number: number): string | null {
  const [, beginning, list, end] = /^(.*\[\n)(.*?)(\] as const.*)$/s.exec(text) ?? [];
  if (beginning === undefined || list === undefined || end === undefined) return null;
  const lines = list.trimEnd().split("\n");
  const isHole = number <= lines.length && lines[number - 1] === '  "",';
  if (number <= lines.length && !isHole) return null;
  while (lines.length < number) lines.push('  "",');
  lines[number - 1] = `  ${blank("name")},`;
  const admitted = lines.includes('  "",')
    ? end.replace("readonly FluzErrorName[]", 'readonly (FluzErrorName | "")[]')
    : end;
  return `${beginning}${lines.join("\n")}\n${admitted}`;
}
