import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCode } from "../../../scripts/new-code/addCode.ts";
import { compileCopy } from "../../support/compileCopy.ts";
import { type Copy, copyRepository } from "../../support/copyRepository.ts";
import { publishedPackages } from "../../support/sources.ts";

const code = "AUTH-0032";
const added = {
  NAME: '"WALLET_CLOSED"',
  GROUP: '"authentication"',
  SEVERITY: '"error"',
  SURFACE: '"banner"',
  ACTIONS: '["retry", "contactSupport"]',
  RETRY: '"by-person"',
  FIXER: '"fluz"',
  MESSAGE: '"The wallet is closed."',
  RESOLUTION: '"Open it."',
  NOTE: '"Closed by hand."',
  TITLE: '"We couldn\'t open your wallet"',
  DESCRIPTION: '"Try again in a moment."',
};

const core = "packages/core/src/catalogue";
const blanks = {
  [`${core}/codes.ts`]: ["NAME", "GROUP"],
  [`${core}/names.ts`]: ["NAME"],
  [`${core}/policies.ts`]: ["SEVERITY", "SURFACE", "ACTIONS", "RETRY", "FIXER"],
  [`${core}/reference.ts`]: ["MESSAGE", "RESOLUTION", "NOTE"],
  "packages/messages/src/enWithoutPrompts.ts": ["TITLE", "DESCRIPTION"],
};

let copy: Copy = { root: "", remove: () => undefined };

beforeAll(() => {
  copy = copyRepository();
  writeFileSync(
    join(copy.root, "vitest.tables.config.ts"),
    `export default { test: { isolate: false, include: ${JSON.stringify(tables)}, server: { deps: { inline: [/graphql/] } } } };
`,
  );
  addCode(copy.root, code);
});
afterAll(() => copy.remove());

function edit(path: string, change: (text: string) => string): void {
  const file = join(copy.root, path);
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** What holds tables against each other. */
const tables = [
  "test/core/catalogue/*.test.ts",
  "test/messages/en.test.ts",
  "test/sandbox/scenarios/magicValues.test.ts",
];

/** The names of the tests over the tables that fail. */
function failures(): readonly string[] {
  const report = join(copy.root, "report.json");
  spawnSync(
    join(copy.root, "node_modules/.bin/vitest"),
    ["run", "--config", "vitest.tables.config.ts", "--reporter", "json", "--outputFile", report],
    { cwd: copy.root, env: { ...process.env, NODE_ENV: "test" } },
  );
  const { testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
  return testResults
    .flatMap(({ assertionResults, message }) => [
      ...assertionResults.filter(({ status }) => status === "failed").map((one) => one.fullName),
      ...(assertionResults.length === 0 ? [message] : []),
    ])
    .sort();
}

test("the compiler names each blank, in every package, and nothing else", () => {
  const expected = Object.entries(blanks).flatMap(([path, names]) =>
    names.map((name) => `${path}: Cannot find name 'FILL_IN_${name}'.`),
  );
  const named = new Set(
    publishedPackages.flatMap((name) => compileCopy(copy.root, `packages/${name}`)),
  );
  expect([...named].sort()).toEqual([...expected].sort());
});

test("once they are filled in, the compiler is content, and the tables name what they miss", () => {
  for (const path of Object.keys(blanks)) {
    edit(path, (text) =>
      Object.entries(added).reduce(
        (filled, [name, value]) => filled.replaceAll(`FILL_IN_${name}`, () => value),
        text,
      ),
    );
  }
  for (const project of [...publishedPackages.map((name) => `packages/${name}`), "tsconfig.json"]) {
    expect(compileCopy(copy.root, project)).toEqual([]);
  }
  expect(failures()).toEqual([
    `English says of ${code} what was reviewed`,
    `codes ${code} is  in the group `,
    `guidance for a first failure ${code} is what was reviewed for it`,
    "operations meet every documented code somewhere",
    `reference says of ${code} to the letter what the API's reference says`,
    "the table of magic values stands in the README as it is",
  ]);
});

test("once the tables have their rows too, nothing is left", () => {
  edit("test/fixtures/general-error-codes.tsv", (text) =>
    text.replace(
      /^AUTH-0032.*$/m,
      `${code}\tWALLET_CLOSED\tauthentication\tThe wallet is closed.\tOpen it.`,
    ),
  );
  edit("test/fixtures/guidance.tsv", (text) =>
    text.replace(
      /^AUTH-0032.*$/m,
      [code, "WALLET_CLOSED", "error", "banner", "-", "retry contactSupport", "by-person", "fluz"]
        .concat(
          "We couldn't open your wallet",
          "Try again in a moment.",
          "-",
          "-",
          "Closed by hand.",
        )
        .join("\t"),
    ),
  );
  edit("packages/sandbox/README.md", (text) => text.replace(`${code} `, `${code} WALLET_CLOSED `));
  edit(`${core}/operations.ts`, (text) => text.replace('"AUTH-0031"]', `"AUTH-0031", "${code}"]`));
  edit("test/fixtures/operations.tsv", (text) => text.replace(/AUTH-0031\b/, `AUTH-0031 ${code}`));
  expect(failures()).toEqual([]);
});
