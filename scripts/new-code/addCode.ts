import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coreEdits } from "./coreEdits.ts";
import { blank } from "./Edit.ts";
import type { Edit, NewCode } from "./Edit.ts";
import { otherEdits, wordEdits } from "./otherEdits.ts";

/**
 * Puts a new code wherever each code has a place, with blanks where a person has to decide, and says
 * what is left to do. Writes every file or none.
 *
 * @throws {Error} for a code that is malformed, taken or not free, and where a file is not as expected.
 */
export function addCode(root: string, code: string): readonly string[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const added = check(code, read);
  const messages = "packages/messages/src";
  const languages = readdirSync(join(root, messages))
    .map((file) => `${messages}/${file}`)
    .filter((path) => path.endsWith(".ts") && /^ {4}UNIFORM: \{$/m.test(read(path)));
  if (languages.length === 0)
    refuse(code, `no language in ${messages} has sentences`, "Look there");
  const edits = [...coreEdits, ...wordEdits(languages), ...otherEdits];
  const changed = edits.map((edit) => ({ edit, text: change(edit, read(edit.path), added) }));
  for (const { edit, text } of changed) writeFileSync(join(root, edit.path), text);
  return [...changed.flatMap(({ edit, text }) => leftIn(edit, text, added)), ...decisions(added)];
}

function check(code: string, read: (path: string) => string): NewCode {
  if (!/^AUTH-\d{4}$/.test(code) || code === "AUTH-0000") {
    refuse(code, "a code is AUTH- and four digits, from AUTH-0001 on", "Write, say, AUTH-0032");
  }
  const known = [...read("packages/core/src/catalogue/codes.ts").matchAll(/^ {2}"AUTH-(\d{4})"/gm)];
  const numbers = known.map(([, digits]) => Number(digits));
  const number = Number(code.slice(-4));
  if (numbers.includes(number)) {
    refuse(
      code,
      "it exists",
      "Change what it says and does where it stands, in policies.ts and en",
    );
  }
  const conditions = read("packages/sandbox/src/scenarios/conditions.ts");
  if (conditions.includes(`["${code.slice(-4)}", `)) {
    refuse(
      code,
      `the sandbox answers a value that ends in ${code.slice(-4)} with something else`,
      "Give that condition another ending in packages/sandbox/src/scenarios/conditions.ts first",
    );
  }
  return { code, number, numbers: [...numbers, number] };
}

function change(edit: Edit, text: string, added: NewCode): string {
  const changed = edit.apply(text, added);
  if (changed !== null) return changed;
  return refuse(
    added.code,
    `${edit.path} has no place for it that this script knows`,
    "Tell the script about it, in scripts/new-code; nothing has been written",
  );
}

function refuse(code: string, why: string, how: string): never {
  throw new Error(`Fluz Kit: "${code}" was not added, because ${why}. ${how}.`);
}

/** A line per place with a blank: where it is, and what belongs there. */
function leftIn({ path, left }: Edit, text: string, { code }: NewCode): readonly string[] {
  if (left === null) return [];
  const lines = text.split("\n");
  const found = lines.findIndex((line) => line.includes(code));
  const line = found === -1 ? lines.findIndex((one) => one.includes(blank("name"))) : found;
  return [`${path}:${line + 1}  ${left}`];
}

/** What no table asks for by itself. */
function decisions({ code, numbers }: NewCode): readonly string[] {
  return [
    `packages/core/src/catalogue/operations.ts  ${code} in each operation that can answer with it`,
    "test/fixtures/operations.tsv  the same, as it was reviewed",
    "packages/core/src/catalogue/forbiddenActions.ts  what must never be offered for it, if anything",
    "packages/core/src/catalogue/policies.ts  what else it says (CodeFacts.ts): whether it judges what the person gave, and so on",
    `every text that says how many codes there are: now ${numbers.length}`,
    "docs/api  pnpm run api, once the compiler is content",
  ];
}
