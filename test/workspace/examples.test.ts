import { describe, expect, test } from "vitest";
import { apps } from "../../examples/apps.ts";
import { countLines } from "../../examples/countLines.ts";
import { lockfiles, withoutOwn } from "../../examples/lockfile.ts";
import { readReport } from "../../examples/report.ts";
import { columns } from "../../examples/Row.ts";
import { readTable, updateTable } from "../../examples/table.ts";
import { listTracked, readText } from "../support/sources.ts";

const tracked = listTracked().filter((path) => path.startsWith("examples/"));
const folders = [
  ...new Set(tracked.flatMap((path) => /^examples\/([^/.]+)\//.exec(path)?.[1] ?? [])),
];

interface Manifest {
  readonly private?: boolean;
  readonly description?: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

test("every folder of examples is an application that the command runs", () => {
  expect(folders.toSorted()).toEqual(Object.keys(apps).toSorted());
});

test("the table of examples has a row for each, all of it seen", () => {
  const rows = readTable(readText("examples/README.md"));
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(apps));
  const odd = rows.filter(
    ({ cells }) =>
      cells.length !== columns.length + 1 || cells.some((cell) => /^(\?|\*\*no\*\*|)$/.test(cell)),
  );
  expect(odd).toEqual([]);
});

describe.each(folders)("the example %s", (name) => {
  const own = tracked.filter((path) => path.startsWith(`examples/${name}/`));
  const manifest: Manifest = JSON.parse(readText(`examples/${name}/package.json`));
  const kept = Object.values(lockfiles).filter((file) => own.includes(`examples/${name}/${file}`));

  test("is private, says what it is, and has its types checked", () => {
    expect(manifest).toMatchObject({ private: true, scripts: { typecheck: expect.any(String) } });
    const row = readTable(readText("examples/README.md")).find((one) => one.name === name);
    expect(row?.cells[0]).toBe(manifest.description);
  });

  test("asks for exact versions, and for the kit as it was packed", () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies };
    const odd = Object.entries(asked).filter(([dependency, range]) =>
      dependency.startsWith("@fluz-kit/")
        ? range !== `file:../.packed/${dependency.slice("@fluz-kit/".length)}.tgz`
        : !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range),
    );
    expect(odd).toEqual([]);
  });

  test("has one lockfile, which names no host and holds no hash of the kit", () => {
    expect(kept).toHaveLength(1);
    const lockfile = kept.map((file) => readText(`examples/${name}/${file}`)).join();
    expect(lockfile).not.toMatch(/"resolved": "https?:|tarball: https?:|__archiveUrl/);
    const managers = (["npm", "pnpm", "yarn"] as const).filter((one) =>
      kept.includes(lockfiles[one]),
    );
    expect(managers.map((manager) => withoutOwn(lockfile, manager))).toEqual([lockfile]);
  });

  test("keeps nothing that is installed or built", () => {
    expect(own.filter((path) => /\/(node_modules|dist|build|\.next)\//.test(path))).toEqual([]);
  });
});

test("code that a text quotes from an example is the code that ran", () => {
  const texts = listTracked().filter((path) => path.endsWith(".md"));
  const stale = texts.flatMap((path) =>
    quotesOf(readText(path))
      .filter(
        ({ from, code }) => !tracked.includes(from) || !flush(readText(from)).includes(flush(code)),
      )
      .map(({ from }) => `${path} quotes ${from}`),
  );
  expect(stale).toEqual([]);
});

test("a quote is a block that names its file", () => {
  const text =
    "```tsx examples/next-app/app/SignUp.tsx\nconst it = 1;\n```\n\n```ts\nno quote\n```\n";
  expect(quotesOf(text)).toEqual([
    { from: "examples/next-app/app/SignUp.tsx", code: "const it = 1;\n" },
  ]);
});

/** A quote begins at the margin, wherever it stands in its file. */
function flush(code: string): string {
  return code.replace(/^ +/gm, "");
}

function quotesOf(markdown: string): readonly { from: string; code: string }[] {
  const blocks = markdown.matchAll(/^```\w+ (examples\/\S+)\n(.*?)^```$/gms);
  return [...blocks].map(([, from = "", code = ""]) => ({ from, code }));
}

describe("the table", () => {
  const empty = "# Examples\n\n| app | is |\n| --- | -- |\n\nMore.\n";
  const order = ["first", "second"];

  test("gets a row of what was seen, and says of the rest that it was not", () => {
    const row = { installs: true, types: false, hydrates: null, "own lines": "12" };
    const text = updateTable(empty, order, { name: "second", is: "Vite", row });
    const cells = ["Vite", "yes", "**no**", "?", "?", "–", "?", "?", "?", "?", "?", "12", "?"];
    expect(readTable(text)).toEqual([{ name: "second", cells }]);
    expect(text).toMatch(/^# Examples\n\n\| app .*\n\nMore\.\n$/s);
  });

  test("keeps every other row, in the order of the applications", () => {
    const second = updateTable(empty, order, { name: "second", is: "Vite", row: { builds: true } });
    const both = updateTable(second, order, { name: "first", is: "Next", row: {} });
    expect(readTable(both).map(({ name }) => name)).toEqual(order);
    expect(readTable(both)[1]).toEqual(readTable(second)[0]);
  });

  test("loses the row of an application that is gone", () => {
    const text = updateTable(empty, order, { name: "second", is: "Vite", row: {} });
    const without = updateTable(text, ["first"], { name: "first", is: "Next", row: {} });
    expect(readTable(without).map(({ name }) => name)).toEqual(["first"]);
  });
});

describe("a lockfile without the kit", () => {
  test("of npm keeps the others as they are", () => {
    const packages = { "": { name: "x" }, "node_modules/react": { version: "19.0.0" } };
    const whole = { ...packages, "node_modules/@fluz-kit/core": { integrity: "sha512-x" } };
    const file = (of: object) =>
      `${JSON.stringify({ lockfileVersion: 3, packages: of }, null, 2)}\n`;
    expect(withoutOwn(file(whole), "npm")).toBe(file(packages));
  });

  test("of pnpm keeps what overrides say", () => {
    const others = [
      "overrides:\n  '@fluz-kit/core': file:../.packed/core.tgz\n",
      "importers:\n\n  .:\n    dependencies:\n      react:\n        version: 18.2.0\n",
    ];
    const own = "  '@fluz-kit/core@file:../.packed/core.tgz':\n    resolution: {integrity: x}\n\n";
    const importer = "      '@fluz-kit/core':\n        version: file:../.packed/core.tgz\n";
    const whole = `${others.join("\n")}${importer}\npackages:\n\n${own}  react@18.2.0: {}\n`;
    const without = `${others.join("\n")}\npackages:\n\n  react@18.2.0: {}\n`;
    expect(withoutOwn(whole, "pnpm").replace(/\n+/g, "\n")).toBe(without.replace(/\n+/g, "\n"));
  });

  test("of Yarn keeps what resolutions say", () => {
    const own = '"@fluz-kit/core@file:../.packed/core.tgz::locator=x":\n  checksum: 10c0/x\n\n';
    const other = '"react@npm:18.2.0":\n  version: 18.2.0\n';
    expect(withoutOwn(`${own}${other}`, "yarn")).toBe(other);
  });
});

describe("lines that are there for the kit", () => {
  test("are imports, hooks and tags, over as many lines as they take", () => {
    const code = `import { useState } from "react";
import {
  ErrorBanner,
  useFluzError,
} from "@fluz-kit/react";

export function Form() {
  const fluz = useFluzError(null, {
    fields: ["phone"],
  });
  return (
    <form>
      <ErrorBanner
        error={fluz}
      />
      <input
        name="phone"
        {...fluz.field("phone")}
      />
    </form>
  );
}
`;
    expect(countLines(code)).toBe(4 + 3 + 3 + 1);
  });

  test("are none in a file without it", () => {
    expect(countLines('import { useState } from "react";\nexport const it = useState;\n')).toBe(0);
  });
});

test("a column of an application of tests is what its tests of that name came to", () => {
  const jest = { testResults: [{ assertionResults: [{ title: "field: a", status: "passed" }] }] };
  const failed = [
    { title: "banner: a", ok: false },
    { title: "banner: b", ok: true },
  ];
  const playwright = { suites: [{ title: "x.spec.ts", specs: failed }] };
  expect(readReport(JSON.stringify(jest))).toEqual({ field: true });
  expect(readReport(JSON.stringify(playwright))).toEqual({ banner: false });
});
